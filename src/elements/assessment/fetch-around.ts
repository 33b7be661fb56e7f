import { holdsAnswers, isInvitation } from '#domain/assessment/address-marks.ts';
import { fetchWhenAddressed, fetchWhenUsed } from '#elements/kit/fetch-when.ts';

/* What stands around the questions of a form. Most of it is needed once something is answered, and not to read them. */

const importAnswers = () => import('./import-answers.ts');

fetchWhenAddressed(holdsAnswers, importAnswers);
fetchWhenAddressed(isInvitation, () => import('./invited-answers.ts'));
fetchWhenUsed('keep-answers', () => Promise.all([import('./keep-answers.ts'), importAnswers()]));
