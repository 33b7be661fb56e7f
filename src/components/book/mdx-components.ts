import Callout from './Callout.astro';
import ContentLink from './ContentLink.astro';
import ContentLinkInBook from './ContentLinkInBook.astro';
import DecisionAid from './DecisionAid.astro';
import DecisionAidInBook from './DecisionAidInBook.astro';
import Diagram from './Diagram.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Heading4Plain from './Heading4Plain.astro';
import Heading5Plain from './Heading5Plain.astro';
import Register from './Register.astro';
import RegisterOnPage from './RegisterOnPage.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';

const shared = { Callout, Diagram, Steps, table: Table };

/** What MDX is made of on a page of its own. */
export const onItsOwnPage = {
  ...shared,
  DecisionAid,
  Register: RegisterOnPage,
  a: ContentLink,
  h2: Heading2,
  h3: Heading3,
};

/** What MDX is made of among other chapters: two heading levels down, without fragments of its own. */
export const amongOthers = {
  ...shared,
  DecisionAid: DecisionAidInBook,
  Register,
  a: ContentLinkInBook,
  h2: Heading4Plain,
  h3: Heading5Plain,
};
