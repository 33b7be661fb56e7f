import Callout from '#components/Callout.astro';
import ContentLink from '#components/ContentLink.astro';
import ContentLinkInBook from '#components/ContentLinkInBook.astro';
import DecisionAid from '#components/DecisionAid.astro';
import DecisionAidInBook from '#components/DecisionAidInBook.astro';
import Diagram from '#components/Diagram.astro';
import Heading2 from '#components/Heading2.astro';
import Heading3 from '#components/Heading3.astro';
import Heading4Plain from '#components/Heading4Plain.astro';
import Heading5Plain from '#components/Heading5Plain.astro';
import Register from '#components/Register.astro';
import Steps from '#components/Steps.astro';
import Table from '#components/Table.astro';

const shared = { Callout, Diagram, Register, Steps, table: Table };

/** What MDX is made of on a page of its own. */
export const onItsOwnPage = {
  ...shared,
  DecisionAid,
  a: ContentLink,
  h2: Heading2,
  h3: Heading3,
};

/** What MDX is made of among other chapters: two heading levels down, without fragments of its own. */
export const amongOthers = {
  ...shared,
  DecisionAid: DecisionAidInBook,
  a: ContentLinkInBook,
  h2: Heading4Plain,
  h3: Heading5Plain,
};
