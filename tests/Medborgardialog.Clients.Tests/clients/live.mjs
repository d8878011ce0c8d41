import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** The running server's GraphQL address. */
export const url = process.env.GRAPHQL_URL;

/** The example round that takes answers. */
export const openRound = 'soderkoping-prova-att-svara';

/** Node 20 has no WebSocket of its own. */
export const sockets = () => createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, lazy: true, retryAttempts: 0 });

/** An answer to the open round; every call makes another. */
export const answer = (text = 'Mörkt vid busskuren') => ({
  round: openRound,
  idempotencyKey: `klient-${randomUUID()}`,
  answers: [{ question: 'fritext', text }],
});

export const submitResponse = `
  mutation SubmitResponse($input: SubmitResponseInput!) {
    submitResponse(input: $input) {
      receipt { receipt submittedOn round { id responseCount { value suppressed } } }
      errors {
        ... on Error { message }
        ... on ResponseRefusedError { code faults { questionKey rule } }
        ... on NotFoundError { code what }
      }
    }
  }`;

export const responsesReceived = `
  subscription ResponsesReceived($round: String!) {
    responsesReceived(round: $round) { id slug responseCount { value suppressed } }
  }`;

/**
 * Subscribes, answers the round until an event arrives, and gives the event. Nothing tells a client that the server listens, so one answer may come too
 * early.
 * @param {(next: (value: any) => void, fail: (error: unknown) => void) => (() => void)} subscribe starts the subscription and gives what ends it
 * @param {() => Promise<unknown>} send submits one answer
 */
export async function firstEvent(subscribe, send) {
  let timer;
  let end;
  try {
    return await new Promise((resolve, reject) => {
      end = subscribe(resolve, reject);
      timer = setInterval(() => send().catch(reject), 500);
    });
  } finally {
    clearInterval(timer);
    end?.();
  }
}
