/* The borders of src/: which layer may import which, and inside the layers which room. Files of one folder
   import each other by './', everything else by '#layer/room/file', so a border can be told by the name. */

/* What may reach readers is read with valibot, of which only what is used travels; zod brings its whole core. */
const ofTheBuild = '^(astro|node:|zod\\b)';

/**
 * The layers, from the ground up. `imports` is what a layer may import, layers whole or by room; `types` what
 * it may import as types alone; `packages` the packages it may not import (a regular expression).
 */
const layers = {
  schemas: { imports: ['schemas'], packages: '^(?!(?:astro/zod|content:texts)$)' },
  domain: { imports: ['domain'], types: ['schemas'], packages: ofTheBuild },
  routing: { imports: ['routing', 'domain/site'], packages: ofTheBuild },
  book: {
    imports: ['book', 'domain'],
    types: ['schemas'],
    packages: ofTheBuild,
  },
  files: { imports: ['files', 'domain/book', 'domain/site'], packages: ofTheBuild },
  typefaces: { imports: ['typefaces'], packages: '^astro' },
  content: { imports: ['content', 'domain', 'routing', 'schemas', 'book', 'typefaces', 'files'] },
  api: { imports: ['api', 'domain', 'routing', 'schemas', 'content'] },
  downloads: {
    imports: ['downloads', 'domain', 'routing', 'content', 'book', 'typefaces'],
    packages: '^astro',
  },
  integrations: { imports: ['integrations', 'domain', 'routing', 'schemas', 'book', 'typefaces'] },
  elements: {
    imports: ['elements', 'domain', 'files'],
    types: ['schemas'],
    packages: `${ofTheBuild}|^@valibot/`,
  },
  components: {
    imports: [...['components', 'styles', 'domain', 'routing', 'book', 'content', 'downloads']],
    types: ['schemas'],
  },
  pages: {
    imports: [
      ...[
        'components',
        'styles',
        'domain',
        'routing',
        'book',
        'content',
        'api',
        'downloads',
        'schemas',
      ],
    ],
  },
};

/** The rooms of the layers that have them, and what each builds on beside itself. */
const rooms = {
  site: [],
  kit: ['site'],
  book: ['site', 'kit'],
  search: ['site', 'kit', 'directory'],
  events: ['site', 'kit'],
  grants: ['site', 'kit', 'book', 'events'],
  directory: ['site', 'kit', 'book'],
  maps: ['site', 'kit', 'directory'],
  assessment: ['site', 'kit', 'book', 'directory'],
  templates: ['site', 'kit', 'book', 'directory', 'assessment'],
  walk: ['site', 'kit', 'book', 'directory', 'assessment'],
  meeting: ['site', 'kit', 'book', 'directory', 'assessment'],
};

const withRooms = ['schemas', 'domain', 'elements', 'components', 'styles'];

/** Layers that are a room by themselves. */
const roomOf = { book: 'book', api: 'directory', downloads: 'book' };

const named = (names) => `^#(?:${names.join('|')})/`;
const notNamed = (names) => `^#(?!(?:${names.join('|')})/)`;

const outOfFolder = {
  regex: '^\\.\\./|^\\./.*/',
  message: 'Import across folders by # names, so that the borders can be checked.',
};

const borderOf = (place, { imports, types = [], packages }) => [
  outOfFolder,
  {
    regex: notNamed([...imports, ...types]),
    message: `${place} imports from src/ only: ${imports.join(', ')}${types.length > 0 ? `, and types of ${types.join(', ')}` : ''}.`,
  },
  ...(types.length > 0
    ? [
        {
          regex: named(types),
          allowTypeImports: true,
          message: `${place} imports only types of ${types.join(', ')}.`,
        },
      ]
    : []),
  ...(packages
    ? [
        {
          regex: `^(?![#.])(?:${packages.replace('^', '')})`,
          message: `${place} does not know this package.`,
        },
      ]
    : []),
];

function borderOfRoom(room) {
  const known = [room, ...rooms[room]];
  const strangers = Object.entries(roomOf)
    .filter(([, itsRoom]) => !known.includes(itsRoom))
    .map(([layer]) => layer);
  const message = `The room ${room} builds only on: ${known.slice(1).join(', ') || 'nothing'}.`;
  return [
    { regex: `^#(?:${withRooms.join('|')})/(?!(?:${known.join('|')})/)[^/]+/`, message },
    ...(strangers.length > 0 ? [{ regex: named(strangers), message }] : []),
  ];
}

const rule = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** The rules. A later one replaces an earlier one for its files. */
export const borders = [
  ...Object.entries(layers).flatMap(([layer, border]) => {
    const patterns = borderOf(`src/${layer}/`, border);
    const ownRoom = roomOf[layer];
    return [
      rule([`src/${layer}/**`], [...patterns, ...(ownRoom ? borderOfRoom(ownRoom) : [])]),
      ...(withRooms.includes(layer)
        ? Object.keys(rooms).map((room) =>
            rule([`src/${layer}/${room}/**`], [...patterns, ...borderOfRoom(room)]),
          )
        : []),
    ];
  }),
  // A page and its parts load elements in the browser alone.
  rule(
    ['src/components/**/*.astro/*.ts', 'src/pages/**/*.astro/*.ts'],
    borderOf('A <script>', { imports: ['elements'] }),
  ),
  rule(['src/middleware.ts'], borderOf('src/middleware.ts', { imports: ['domain/site'] })),
  rule(
    ['scripts/**'],
    [
      {
        regex: notNamed(['domain', 'schemas', 'book', 'routing', 'typefaces', 'files']),
        message:
          'scripts/ import from src/ only: domain, schemas, book, routing, typefaces, files.',
      },
      {
        regex: '^\\.\\./(?:.*/)?(?:tests|src)/',
        message: 'scripts/ know neither tests/ nor paths into src/.',
      },
    ],
  ),
];
