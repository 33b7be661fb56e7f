/** What the part of an address after `#` begins with when it holds answers. It never leaves the device by itself. */
export const shareMark = 'svar=';

/** What it begins with when it invites to a form. Browsers never send it. */
export const invitationMark = 'mote=';

/** True for the fragment of an address that holds answers. */
export const holdsAnswers = (fragment: string): boolean => fragment.startsWith(`#${shareMark}`);

/** True for the fragment of an address that invites. */
export const isInvitation = (fragment: string): boolean =>
  fragment.startsWith(`#${invitationMark}`);
