import MailComposer from 'nodemailer/lib/mail-composer';
import writeXlsx, { type SheetData } from 'write-excel-file/node';

/** An e-mail to be sent by somebody else. */
export interface Draft {
  to: readonly string[];
  /** Who it is from, where the site says so; else the mail program does. */
  from?: string | undefined;
  subject: string;
  body: string;
  /** The form that lies beside it. */
  form: { name: string; rows: readonly (readonly string[])[] };
}

/** The form as a spreadsheet: all of it text, so that no number loses a zero. */
const spreadsheet = (rows: Draft['form']['rows']): Promise<Buffer> =>
  writeXlsx(
    rows.map((row, at) =>
      row.map((value) => ({
        value,
        type: String,
        wrap: true,
        ...(at === 0 && { fontWeight: 'bold' }),
      })),
    ) as SheetData,
    { columns: [{ width: 26 }, { width: 48 }, { width: 44 }], stickyRowsCount: 1 },
  ).toBuffer();

/** A file that mail programs open as a draft (RFC 5322). Outlook needs `X-Unsent` for that. */
export async function emlOf({ to, from, subject, body, form }: Draft): Promise<Buffer> {
  const message = new MailComposer({
    to: [...to],
    ...(from && { from }),
    subject,
    text: body,
    headers: { 'X-Unsent': '1' },
    attachments: [
      {
        filename: form.name,
        content: await spreadsheet(form.rows),
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    ],
  });
  return message.compile().build();
}
