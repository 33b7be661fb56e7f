import { agreementOn, groupsOf, isFarApart, type Agreement } from '#domain/assessment/agreement.ts';
import { isNotAsked } from '#domain/assessment/asked.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { comparisonRows } from '#domain/assessment/comparison-rows.ts';
import { countedAnswers } from '#domain/assessment/counted.ts';
import { gatesAmong } from '#domain/assessment/unanswered.ts';
import { earlierAmong } from '#domain/assessment/wordings.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { csvFile } from '#elements/kit/csv.ts';
import { download } from '#elements/kit/download.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { showText } from '#elements/kit/show.ts';
import { afterPaint } from '#elements/kit/after-paint.ts';
import type { Context } from './context.ts';
import { commonAnswer } from './common-answer.ts';
import { inShort } from './definitions.ts';
import { showPicture, tableNode } from './picture.ts';
import { markNode } from './respondents.ts';
import { SidesView } from './sides.ts';
import { TalkList } from './talk.ts';

/** On a phone the picture is folded by dimension, so that what comes after it can be reached. */
const isWide = () => matchMedia('(min-width: 44rem)').matches;

/** The comparison of the chosen respondents. Made anew when they or their answers change. */
export class Result {
  readonly talk: TalkList;
  readonly #host: HTMLElement;
  readonly #context: Context;
  readonly #agreements: Agreement[];
  readonly #sides: SidesView;

  constructor(host: HTMLElement, context: Context) {
    this.#host = host;
    this.#context = context;
    const { definitions, respondents, messages, language } = context;
    const asked = definitions.indicators
      .map(({ id }) => id)
      .filter((id) => respondents.some(({ assessment }) => Object.hasOwn(assessment.answers, id)));
    this.#agreements = agreementOn(
      asked,
      respondents.map(({ assessment }) => this.#counted(assessment)),
    );
    const groups = groupsOf(this.#agreements);
    const comparable = this.#agreements.filter(({ spread }) => spread !== undefined);
    const far = comparable.filter(isFarApart).length;

    const agreed = fill(messages.agreed, {
      agreed: comparable.length - far,
      total: comparable.length,
    });
    showText(host, '[data-agreed]', comparable.length > 0 ? agreed : messages.nothingShared);
    const toTalk = far > 0 ? countOf(messages.toTalk, far, language) : messages.allClose;
    showText(host, '[data-to-talk]', comparable.length > 0 ? toTalk : undefined);
    this.#showLegend();
    this.#showGone();
    this.#showEarlier();
    this.talk = new TalkList(hook(host, '[data-groups]', HTMLElement), context, groups);
    this.#sides = new SidesView(hook(host, '[data-sides]', HTMLElement), context);
    afterPaint(() => {
      this.#showSides();
      return false;
    }, context.signal);
    showPicture(hook(host, '[data-picture]', HTMLElement), context, this.#agreements, isWide());
    this.#table.open = false;
  }

  /** An assessment with the answers that count. */
  #counted(assessment: Assessment): Assessment {
    const gates = gatesAmong(this.#context.definitions.indicators);
    return { ...assessment, answers: countedAnswers(gates, assessment) };
  }

  /** The points whose common answer somebody contradicts since it was decided. */
  get reopened(): string[] {
    return this.talk.ids.filter((id) => this.#context.contradicting(id).length > 0);
  }

  /** How many of the points have an answer in the consensus that stands, and the first that lacks one after another. */
  decided(after: string | undefined): { count: number; total: number; next: string | undefined } {
    const { ids } = this.talk;
    const consensus = this.#context.consensus();
    const answers = consensus ? this.#counted(consensus).answers : {};
    const reopened = new Set(this.reopened);
    const missing = ids.filter((id) => answers[id] === undefined || reopened.has(id));
    const at = after === undefined ? -1 : ids.indexOf(after);
    return {
      count: ids.length - missing.length,
      total: ids.length,
      next: missing.find((id) => ids.indexOf(id) > at) ?? missing[0],
    };
  }

  /** Fills the table when it is opened, since few need it. */
  showTable(): void {
    const scroll = hook(this.#table, '.scroll', HTMLElement);
    scroll.replaceChildren(tableNode(this.#context, this.#agreements));
  }

  /** Brings what shows the consensus up to date. */
  showConsensus(): void {
    this.talk.show();
    if (this.#table.open) this.showTable();
  }

  /** The comparison as a file. */
  async save(): Promise<void> {
    const { definitions, respondents, messages, language } = this.#context;
    const rows = comparisonRows({
      agreements: this.#agreements,
      respondents,
      consensus: this.#context.consensus(),
      wordsOf: (id) => {
        const { dimension = '', statement = '' } = definitions.byId.get(id) ?? {};
        return { dimension: definitions.dimensions.get(dimension) ?? dimension, statement };
      },
      inShort: (answer) => inShort(answer, messages),
      isNotAsked: (assessment, id) => isNotAsked(assessment, id, messages.askedBy),
      commonAnswer: (id) => commonAnswer(this.#context, id),
      number: (value) => formatNumber(value, language),
      wordings: definitions.wordings,
      heads: {
        ...messages,
        dimension: messages.sidesDimension,
        kommune: `${messages.mean}: ${messages.roles.kommune}`,
        police: `${messages.mean}: ${messages.roles.police}`,
        noteBy: (who) => fill(messages.noteBy, { who }),
        evidenceBy: (who) => fill(messages.evidenceBy, { who }),
      },
    });
    download(await csvFile(rows), `${messages.fileName}.csv`);
  }

  #showSides(): void {
    this.#sides.show(this.#agreements);
  }

  /** Opens what is to be printed: each point with its levels, so that the picture need only be counted. */
  beforePrint(): void {
    this.#showSides();
    this.talk.beforePrint();
  }

  /** Closes what was opened for printing. */
  afterPrint(): void {
    this.talk.afterPrint();
  }

  get #table(): HTMLDetailsElement {
    return hook(this.#host, '[data-table]', HTMLDetailsElement);
  }

  #showLegend(): void {
    const items = this.#context.respondents.map((respondent) =>
      make('li', {}, [markNode(respondent), ` ${respondent.who}`]),
    );
    hook(this.#host, '[data-legend]', HTMLElement).replaceChildren(...items);
  }

  /** Names the points someone answered in an earlier wording. */
  #showEarlier(): void {
    const { definitions, respondents, messages } = this.#context;
    const earlier = respondents.flatMap(({ assessment }) =>
      earlierAmong(assessment, definitions.wordings),
    );
    const ids = definitions.indicators.map(({ id }) => id).filter((id) => earlier.includes(id));
    const text = fill(messages.earlierAnswers, { ids: ids.join(', ') });
    showText(this.#host, '[data-earlier-answers]', ids.length > 0 ? text : undefined);
  }

  /** Names the answers to what is no longer asked. */
  #showGone(): void {
    const { definitions, respondents, messages } = this.#context;
    const ids = respondents.flatMap(({ assessment }) => Object.keys(assessment.answers));
    const gone = [...new Set(ids)].filter((id) => !definitions.byId.has(id)).sort();
    const text = fill(messages.gone, { ids: gone.join(', ') });
    showText(this.#host, '[data-gone]', gone.length > 0 ? text : undefined);
  }
}
