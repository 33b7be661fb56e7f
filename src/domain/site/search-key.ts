/** Kept on the device while the reader does not want `/` to open the search. */
export const slashOff = 'slt.utenom';
