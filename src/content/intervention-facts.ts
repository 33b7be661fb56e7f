/** The facts of an intervention in words, each with its name: for formats without a side. */
import { agesInWords, classificationInWords, namesInLine } from '#domain/book/interventions.ts';
import type { Language } from '#domain/site/language.ts';
import { interventionGuide as guide, interventionIn } from './interventions.ts';
import { textsIn } from './texts.ts';

/** What is known of an intervention: the name of each fact, and the fact. */
export function interventionFactsIn(
  id: string,
  language: Language,
): [name: string, says: string][] {
  const t = textsIn(language).interventions;
  const { data } = interventionIn(id, language).entry;
  const { causes, ages, group, levels, places, marking, found, ungsinn, delivery, cost } = data;
  return [
    [t.marking, guide.markings[marking].name[language]],
    [t.evidence, found],
    [
      t.ungsinn,
      ungsinn.map((each) => classificationInWords(each, t)).join('; ') || t.notClassified,
    ],
    [t.cause, causes.map((cause) => guide.causes[cause][language]).join('; ')],
    [t.age, agesInWords(ages, t)],
    [t.group, group],
    [t.level, namesInLine(levels.map((level) => guide.levels[level].name[language]))],
    [t.place, namesInLine(places.map((place) => t.places[place]))],
    [t.delivery, namesInLine(delivery.map((deliverer) => t.deliverers[deliverer]))],
    [t.cost, cost?.says ?? t.noCost],
  ];
}
