// The live stream: reconnects by itself and goes on where it was.

const SILENCE = 45000; // three heartbeats

/** Calls handlers.changed(item), gone({id}), reset(), state("live"|"connecting"). */
export class Live {
  constructor(query, position, handlers) {
    this.url = () => "/v1/stream?" + new URLSearchParams([...query, ["lastEventId", this.position]]);
    this.position = position;
    this.handlers = handlers;
    this.connect();
  }

  connect() {
    this.handlers.state("connecting");
    const source = (this.source = new EventSource(this.url()));
    const hear = (name, act) =>
      source.addEventListener(name, event => {
        this.position = event.lastEventId || this.position;
        this.awake();
        act(event.data ? JSON.parse(event.data) : {});
      });
    hear("position", () => {});
    hear("statement", item => this.handlers.changed(item));
    hear("event", item => this.handlers.changed(item));
    hear("gone", gone => this.handlers.gone(gone));
    hear("reset", () => this.handlers.reset());
    hear("heartbeat", () => {});
    source.onopen = () => this.awake();
    source.onerror = () => {
      this.handlers.state("connecting");
      if (source.readyState === EventSource.CLOSED) this.later();
    };
  }

  awake() {
    this.handlers.state("live");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.again(), SILENCE);
  }

  /** The browser gives up on a refusal such as 503: ask again. */
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.again(), 3000);
  }

  again() {
    this.source.close();
    this.connect();
  }

  close() {
    clearTimeout(this.timer);
    this.source.close();
  }
}
