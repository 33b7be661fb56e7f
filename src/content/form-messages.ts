import { knownIds } from './assessment.ts';
import { textsIn } from './texts.ts';
import type { Language } from '#domain/site/language.ts';

/** What the element of every form speaks, of whatever kind the form is. */
export function formMessages(language: Language) {
  const { assessment, assessmentFlow: flow, assessmentKeep } = textsIn(language);
  const { saved, incomplete } = assessment;
  const { roles, setup, allDone, undone, notKept, locked, gone } = flow;
  const { toWork, elsewhere, elsewhereLocked, goThere, beginThere, stayHere } = flow;
  return {
    ...{ saved, incomplete, roles, setup, allDone, undone, notKept, locked, gone },
    ...{ toWork, elsewhere, elsewhereLocked, goThere, beginThere, stayHere },
    unreadableName: assessmentKeep.unreadableName,
    known: knownIds,
  };
}
