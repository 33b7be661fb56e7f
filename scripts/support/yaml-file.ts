import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';

/** The text of a file of data that a command writes. The comment it began with stays. */
export async function yamlFile(before: string, data: unknown): Promise<string> {
  const comment = /^(?:#.*\n|\n)*/.exec(before)?.[0] ?? '';
  const config = await resolveConfig(new URL('../../content/katalog/x.yaml', import.meta.url));
  return format(`${comment}${stringify(data, { lineWidth: 0 })}`, { ...config, parser: 'yaml' });
}
