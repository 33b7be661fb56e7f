import type { Problem } from '../problems.ts';
import { isAllSound, soundEntries, type Rule } from './context.ts';

/* References are ids, as the files hold them. */
interface Indicator {
  id: string;
  dimension: string;
  gate?: boolean;
}

interface Form {
  group: 'core' | 'module' | 'role';
  role?: string;
  hints?: Record<string, unknown>;
  indicators?: string[];
  conditions?: { id: string; requirement: 'must' | 'should'; gate?: string }[];
}

/** The dimension an id says it lies in: A10 → A, M1-2 → M1. */
const dimensionIn = (indicator: string) => indicator.replace(/-?\d+$/, '');

const isOfModule = (indicator: string) => indicator.startsWith('M');

/** The id of an indicator begins with the dimension it lies in. */
export const indicatorsAreInTheirDimension: Rule = (context) =>
  soundEntries<Indicator>(context, 'indicators')
    .filter(({ data }) => dimensionIn(data.id) !== data.dimension)
    .map((entry): Problem => ({
      kind: 'wrongDimension',
      file: entry.file,
      line: entry.lineOf(['dimension']),
      field: entry.data.id,
      found: entry.data.dimension,
      expected: dimensionIn(entry.data.id),
    }));

/** A module is scored by itself, so it holds nothing down. */
export const modulesHaveNoGates: Rule = (context) =>
  soundEntries<Indicator>(context, 'indicators')
    .filter(({ data }) => data.gate && isOfModule(data.id))
    .map((entry): Problem => ({
      kind: 'wrongValue',
      file: entry.file,
      line: entry.lineOf(['gate']),
      field: `${entry.data.id}, gate`,
      found: 'true',
      expected: '«gate» bare på må-kravene A1, B1, C1 og D1, aldri i en modul',
    }));

/** «Alt på plass» in a short form of conditions holds in the others too: a must of it asks of each gate. */
export const gatesAreAskedInShort: Rule = (context) => {
  if (!isAllSound(context, 'forms')) return [];
  const asked = new Set(
    soundEntries<Form>(context, 'forms').flatMap(({ data }) =>
      (data.conditions ?? []).flatMap(({ requirement, gate }) =>
        requirement === 'must' && gate ? [gate] : [],
      ),
    ),
  );
  return soundEntries<Indicator>(context, 'indicators')
    .filter(({ data }) => data.gate && !isOfModule(data.id) && !asked.has(data.id))
    .map((entry): Problem => ({
      kind: 'wrongValue',
      file: entry.file,
      line: entry.lineOf(['gate']),
      field: `${entry.data.id}, gate`,
      found: 'true',
      expected: `et må-punkt med «gate: ${entry.data.id}» i «Dette må til», ellers sier det at alt er på plass uten å ha spurt`,
    }));
};

/** A module asks about one dimension of its own, and the other forms about none of a module. */
export const modulesStandAlone: Rule = (context) =>
  soundEntries<Form>(context, 'forms').flatMap((entry) => {
    const { group, indicators = [] } = entry.data;
    const own = group === 'module' ? dimensionIn(indicators[0] ?? '') : undefined;
    return indicators.flatMap((id, at): Problem[] => {
      const isAtHome = own ? isOfModule(id) && dimensionIn(id) === own : !isOfModule(id);
      if (isAtHome) return [];
      return [
        {
          kind: 'wrongForm',
          file: entry.file,
          line: entry.lineOf(['indicators', at]),
          field: `indicators[${at}]`,
          found: id,
          expected: own
            ? 'bare punkter fra ett område, og det en moduls eget, som M1'
            : 'bare punkter fra områdene A til K',
        },
      ];
    });
  });

/** A form of a role says whose, and no other form does; a hint is to something the form asks. */
export const formsOfRolesFit: Rule = (context) =>
  soundEntries<Form>(context, 'forms').flatMap((entry) => {
    const { group, role, indicators = [], hints = {} } = entry.data;
    const isRole = group === 'role';
    const wrongRole: Problem = {
      kind: 'wrongValue',
      file: entry.file,
      line: entry.lineOf([role === undefined ? 'group' : 'role']),
      field: 'role',
      found: role ?? 'ingen',
      expected: isRole
        ? '«role:» med police, school, parents eller youth i et skjema med «group: role»'
        : '«role:» bare i et skjema med «group: role»',
    };
    const astray = Object.keys(hints).filter((id) => !indicators.includes(id));
    return [
      ...(isRole === (role !== undefined) ? [] : [wrongRole]),
      ...astray.map((id): Problem => ({
        kind: 'wrongForm',
        file: entry.file,
        line: entry.lineOf(['hints', id]),
        field: `hints.${id}`,
        found: id,
        expected: 'et punkt skjemaet spør om',
      })),
    ];
  });

/** A form asks about an indicator once, and each indicator is asked about somewhere. */
export const indicatorsAreAsked: Rule = (context) => {
  const forms = soundEntries<Form>(context, 'forms');
  const twice = forms.flatMap((entry) =>
    (entry.data.indicators ?? []).flatMap((id, at, all): Problem[] =>
      all.indexOf(id) === at
        ? []
        : [
            {
              kind: 'duplicateId',
              file: entry.file,
              line: entry.lineOf(['indicators', at]),
              found: id,
              expected: 'hvert punkt én gang i skjemaet',
            },
          ],
    ),
  );
  /* A form that can't be read may ask about any of them. */
  if (!isAllSound(context, 'forms')) return twice;
  const asked = new Set(forms.flatMap(({ data }) => data.indicators ?? []));
  const never = soundEntries<Indicator>(context, 'indicators')
    .filter(({ data }) => !asked.has(data.id))
    .map((entry): Problem => ({
      kind: 'notAsked',
      file: entry.file,
      line: entry.lineOf([]),
      found: entry.data.id,
      expected: entry.data.id,
    }));
  return [...twice, ...never];
};

/** Answers are stored under the id of what was asked, so no two conditions share one. */
export const conditionsAreTheirOwn: Rule = (context) => {
  const seen = new Set<string>();
  return soundEntries<Form>(context, 'forms').flatMap((entry) =>
    (entry.data.conditions ?? []).flatMap(({ id }, at): Problem[] => {
      const isRepeated = seen.has(id);
      seen.add(id);
      if (!isRepeated) return [];
      const line = entry.lineOf(['conditions', at]);
      return [
        {
          kind: 'duplicateId',
          file: entry.file,
          line,
          found: id,
          expected: 'et navn som ikke er brukt før',
        },
      ];
    }),
  );
};

interface ApplicationDraft {
  form: string;
  sections: { blocks: { kind: string; indicator?: string }[] }[];
}

/** The draft of an application asks for answers its form has asked for. */
export const draftsKeepToTheirForm: Rule = (context) =>
  soundEntries<ApplicationDraft>(context, 'applicationDrafts').flatMap((entry) => {
    const { form: name, sections } = entry.data;
    const form = soundEntries<Form>(context, 'forms').find(({ id }) => id === name);
    /* A form that can't be read may ask about any of them. */
    if (!form) return [];
    return sections.flatMap(({ blocks }, section) =>
      blocks.flatMap(({ indicator }, block): Problem[] => {
        if (indicator === undefined || form.data.indicators?.includes(indicator)) return [];
        const place = ['sections', section, 'blocks', block, 'indicator'];
        return [
          {
            kind: 'wrongForm',
            file: entry.file,
            line: entry.lineOf(place),
            field: `sections[${section}].blocks[${block}].indicator`,
            found: indicator,
            expected: `et punkt fra content/egenvurdering/skjemaer/${name}.yaml`,
          },
        ];
      }),
    );
  });
