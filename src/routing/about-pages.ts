/** The pages under /om/: the id of the prose in content/sider/ and its slug. */
export const aboutPages = [
  { id: 'om', slug: '' },
  { id: 'tilgjengelighet', slug: 'tilgjengelighet' },
  { id: 'personvern', slug: 'personvern' },
  { id: 'data', slug: 'data' },
];
