import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInvitation } from '#domain/assessment/address-marks.ts';
import { roles } from '#domain/assessment/assessment.ts';
import {
  invitationFragment,
  invitedRoles,
  longestMeetingName,
  plainName,
  readInvitation,
} from '#domain/assessment/invitation.ts';

const known = { roles, isKommune: (number: string) => ['3909', '5501'].includes(number) };

const problemOf = (fragment: string) => {
  const read = readInvitation(fragment, known);
  return 'problem' in read ? read.problem : undefined;
};

const anyMeeting = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map(plainName)
  .filter((name) => name !== '' && name.length <= longestMeetingName);

test('an invitation is read back as it was written', () => {
  fc.assert(
    fc.property(
      anyMeeting,
      fc.constantFrom(...invitedRoles(roles)),
      fc.constantFrom('3909', '5501', undefined),
      (meeting, role, kommune) => {
        const fragment = `#${invitationFragment({ meeting, role, kommune })}`;
        expect(isInvitation(fragment)).toBe(true);
        expect(readInvitation(fragment, known)).toEqual({
          invitation: { meeting, role, kommune },
        });
      },
    ),
  );
});

test('any fragment is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const read = readInvitation(`#mote=${text}`, known);
      if ('invitation' in read) {
        expect(invitedRoles(roles)).toContain(read.invitation.role);
        expect(read.invitation.meeting).toBe(plainName(read.invitation.meeting));
      } else expect(read.problem.found.length).toBeLessThanOrEqual(61);
    }),
  );
});

test('what is wrong is told by what it is, where it stands and what was found', () => {
  expect(problemOf('#mote=&rolle=police')).toMatchObject({ kind: 'no-meeting', where: 'mote' });
  expect(problemOf(`#mote=${'m'.repeat(81)}&rolle=police`)).toMatchObject({ kind: 'long-meeting' });
  expect(problemOf('#mote=M&rolle=sjef')).toMatchObject({ kind: 'no-role', found: 'sjef' });
  expect(problemOf('#mote=M&rolle=constructor')).toMatchObject({ kind: 'no-role' });
  expect(problemOf('#mote=M')).toMatchObject({ kind: 'no-role', found: '' });
  expect(problemOf('#mote=M&rolle=police&kommune=9999')).toMatchObject({
    kind: 'no-kommune',
    found: '9999',
  });
});

test('nobody is invited to give the common answer', () => {
  expect(problemOf('#mote=M&rolle=consensus')).toMatchObject({ kind: 'no-role' });
});

test('a name can hold neither lines nor signs that turn the text around it', () => {
  const read = readInvitation('#mote=Høst%0A%E2%80%AE%00møte+%EF%BF%BD2026&rolle=police', known);
  expect(read).toMatchObject({ invitation: { meeting: 'Høst møte 2026' } });
});
