// Sends the messages of a JSON array over one WebSocket, as they are, then writes every message and ping that comes until the server closes, and last the close.
// Its input is sent as well, save for pause and resume: in between it reads nothing. 'no-protocol' as third argument: it names no subprotocol.
import { createInterface } from 'node:readline';
import WebSocket from 'ws';

const [url, messages, mode] = process.argv.slice(2);
const say = (text) => process.stdout.write(text + '\n');
const socket = new WebSocket(url, mode === 'no-protocol' ? [] : ['graphql-transport-ws']);
socket.on('message', (data) => say(data.toString()));
socket.on('ping', () => say('ping'));
socket.on('close', (code, reason) => say(`closed ${code} ${reason}`));
socket.on('error', (error) => say(`error ${error.message}`));
socket.on('open', () => {
  for (const message of JSON.parse(messages)) {
    socket.send(message);
  }
});
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'pause') {
    socket.pause();
    say('paused');
  } else if (line === 'resume') {
    socket.resume();
  } else {
    socket.send(line);
  }
}
socket.terminate();
