/** The part after `#` of an address that invites to a form begins with this. Browsers never send it. */
export const invitationMark = 'mote=';

/** True for the fragment of an address that invites. */
export const isInvitation = (fragment: string): boolean =>
  fragment.startsWith(`#${invitationMark}`);
