/** JSON as it may stand in a script element: nothing in it can end the element. */
export const jsonForScript = (data: object): string =>
  JSON.stringify(data).replace(/</g, '\\u003c');
