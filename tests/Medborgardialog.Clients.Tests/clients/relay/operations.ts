// What Relay asks of a schema beyond GraphQL itself: global ids, connections, refetching through node, and lists that mutations change.
import { graphql } from 'relay-runtime';

export const roundFields = graphql`
  fragment operationsRound on DialogueRound {
    id
    title
    closesOn
    municipality { ...operationsMunicipality }
  }
`;

export const municipality = graphql`
  fragment operationsMunicipality on Municipality { code name }
`;

export const promises = graphql`
  fragment operationsPromises on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "operationsPromisesPageQuery") {
    citizenPromises(first: $count, after: $cursor) @connection(key: "operations_citizenPromises") {
      edges { node { id slug title period { start end } focusAreas { ...operationsFocusArea } } }
    }
  }
`;

// Refetched by its global id, through Query.node.
export const focusArea = graphql`
  fragment operationsFocusArea on FocusArea @refetchable(queryName: "operationsFocusAreaQuery") {
    title
    problems { problem { ...operationsProblem } isExample }
  }
`;

// A page below an object that is itself found by its global id.
export const problem = graphql`
  fragment operationsProblem on Problem
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "operationsProblemPageQuery") {
    title
    statements(first: $count, after: $cursor) @connection(key: "operationsProblem_statements") { edges { node { id text } } }
  }
`;

export const page = graphql`
  query operationsPageQuery($slug: String!) {
    dialogueRound(slug: $slug) { ...operationsRound }
    ...operationsPromises @arguments(count: 2)
  }
`;

export const submit = graphql`
  mutation operationsSubmitMutation($input: SubmitResponseInput!) {
    submitResponse(input: $input) {
      receipt { receipt submittedOn round { ...operationsRound } }
      errors { __typename ... on Error { message } ... on ResponseRefusedError { faults { questionKey rule } } }
    }
  }
`;

export const create = graphql`
  mutation operationsCreateMutation($input: CreateDialogueRoundInput!, $connections: [ID!]!) {
    createDialogueRound(input: $input) {
      dialogueRound @appendNode(connections: $connections, edgeTypeName: "DialogueRoundsEdge") { ...operationsRound }
      errors { ... on Error { message } }
    }
  }
`;

export const answered = graphql`
  subscription operationsAnsweredSubscription($round: String!) {
    responsesReceived(round: $round) { id responseCount { value suppressed } }
  }
`;
