import { createClient } from '/graphql/ide/graphql-ws/client.js';

const { GraphiQL, React, ReactDOM } = window;

// Short lines: the editor does not break them.
const welcome = `# Ctrl+Enter runs this query.
# The book to the left explains every type.
# Sign in at /logga-in to see what staff see.

query Thread {
  dialogueRounds(first: 3) {
    nodes {
      title
      problemPictures {
        problems {
          title
          focusAreas {
            title
            promises { title }
          }
        }
      }
    }
  }
}
`;

// Cookies go with every request and with the socket: all of them are of this origin.
const url = new URL('/graphql', location.href);
const socket = new URL(url);
socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = GraphiQL.createFetcher({ url: url.href, wsClient: createClient({ url: socket.href }) });
const editor = React.createElement(GraphiQL, { fetcher, defaultQuery: welcome, shouldPersistHeaders: false });
ReactDOM.createRoot(document.getElementById('graphiql')).render(editor);
