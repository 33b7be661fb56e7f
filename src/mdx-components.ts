import Callout from '#components/Callout.astro';
import ContentLink from '#components/ContentLink.astro';
import Diagram from '#components/Diagram.astro';
import Heading2 from '#components/Heading2.astro';
import Heading3 from '#components/Heading3.astro';
import Heading3Plain from '#components/Heading3Plain.astro';
import Heading4Plain from '#components/Heading4Plain.astro';
import Steps from '#components/Steps.astro';
import Table from '#components/Table.astro';

const shared = { Callout, Diagram, Steps, a: ContentLink, table: Table };

/** What MDX is made of on a page of its own. */
export const onItsOwnPage = { ...shared, h2: Heading2, h3: Heading3 };

/** What MDX is made of among other chapters: one heading level down, without fragments of its own. */
export const amongOthers = { ...shared, h2: Heading3Plain, h3: Heading4Plain };
