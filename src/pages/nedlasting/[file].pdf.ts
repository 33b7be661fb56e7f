import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allEditions } from '#downloads/documents.ts';
import { pdfOf } from '#downloads/pdf.ts';

export const getStaticPaths = () =>
  allEditions().map((edition) => ({ params: { file: edition.name }, props: { edition } }));

/** What can be downloaded, as PDF. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { pdf } = await pdfOf(props.edition);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
