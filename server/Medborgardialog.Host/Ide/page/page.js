import { createClient } from '/graphql/ide/graphql-ws/client.js';

const { GraphiQL, React, ReactDOM } = window;

const welcome = `# Medborgardialog's API. Run with Ctrl+Enter; the book to the left explains every type.
# Whoever has signed in at /logga-in asks as that person here too.

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
