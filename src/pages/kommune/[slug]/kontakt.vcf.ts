import type { APIRoute, GetStaticPaths } from 'astro';
import { confirmedContactsIn, kommuner } from '#content/directory.ts';
import { textsIn } from '#content/texts.ts';
import type { Kommune } from '#domain/directory/types.ts';
import { vcardOf } from '#domain/directory/vcard.ts';
import { fullName, localLanguage } from '#domain/directory/written-form.ts';
import { originalLanguage } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { absolute } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';

export const getStaticPaths = (() =>
  kommuner
    .filter((kommune) => confirmedContactsIn(kommune, originalLanguage).length > 0)
    .map((kommune) => ({
      params: { slug: kommune.slug },
      props: { kommune },
    }))) satisfies GetStaticPaths;

/** The confirmed contacts of a kommune as vCards. */
export const GET: APIRoute<{ kommune: Kommune }> = ({ site, props: { kommune } }) => {
  const lang = localLanguage(kommune, originalLanguage);
  const { confirmedBy } = textsIn(lang).kommune;
  const cards = confirmedContactsIn(kommune, lang).map((contact) =>
    vcardOf(contact, {
      organisation: fullName(kommune),
      page: absolute(pages.kommune(kommune.slug), site),
      note: fill(confirmedBy, {
        by: contact.confirmation.by,
        date: formatDate(contact.confirmation.date, lang),
      }),
      lang,
    }),
  );
  return new Response(cards.join(''), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
