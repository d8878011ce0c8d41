// Uses the generated types as a client would. Each @ts-expect-error is a check of its own: tsc reports it when the line below has no fault.
import type { AnswerMutation, AnsweredSubscription, RoundFragment, RoundsQuery, RoundsQueryVariables, StartPageQuery } from './obj/operations.js';
import type { Count, SubmitResponseInput } from './obj/schema.js';

export const input: SubmitResponseInput = { round: 'x', idempotencyKey: 'y', answers: [{ question: 'fritext', text: 'z' }] };

// @ts-expect-error the idempotency key is not optional
export const incomplete: SubmitResponseInput = { round: 'x', answers: [] };

export const firstPage: RoundsQueryVariables = { first: 10 };

// @ts-expect-error a cursor is text
export const badPage: RoundsQueryVariables = { first: 10, after: 1 };

export function titles(page: StartPageQuery): string[] {
  return page.citizenPromises?.nodes?.map(promise => `${promise.title} ${promise.period.start}`) ?? [];
}

export function open(page: RoundsQuery): RoundFragment[] {
  return page.dialogueRounds?.edges?.map(edge => edge.node).filter(round => round.state === 'OPEN') ?? [];
}

// @ts-expect-error no such state
export const isPaused = (round: RoundFragment): boolean => round.state === 'PAUSED';

/** The error's type tells which fields there are. */
export function faults(answer: AnswerMutation): string[] {
  return (answer.submitResponse.errors ?? []).flatMap(error =>
    error.__typename === 'ResponseRefusedError' ? error.faults.map(fault => fault.rule) : [error.message]);
}

// @ts-expect-error a hidden count has no value
export const count = (event: AnsweredSubscription): number => event.responsesReceived.responseCount.value;

export const hidden: Count = { value: null, suppressed: 'TOO_FEW' };
