/** Words in a sentence, without their capital: «Foreldrene (FAU)» → «foreldrene (FAU)». */
export const inSentence = (words: string): string =>
  words.replace(/^\p{L}/u, (letter) => letter.toLocaleLowerCase('nb'));
