// Arrows in the margin that lead from one step of a path to the next.

const SvgNamespace = "http://www.w3.org/2000/svg";

class Arrows {
  element = document.createElementNS(SvgNamespace, "svg");

  constructor() {
    this.element.setAttribute("class", "arrows");
    this.element.setAttribute("aria-hidden", "true");
  }

  /**
   * Draws an arrow from each of the elements, which stand below each other in the margin, to the one that follows. The
   * one that leads to number `current`, from 1, stands out. The more arrows pass a place, the wider the margin becomes.
   */
  draw(container, elements, current) {
    const edgeOf = side => container.getBoundingClientRect()[side];
    const arrows = elements.slice(1).map((_, index) => ({ into: index + 2, lane: 0 }));
    const measure = () => {
      const middles = elements.map(element => {
        const box = element.getBoundingClientRect();
        return box.top + box.height / 2 - edgeOf("top");
      });
      arrows.forEach((arrow, index) => Object.assign(arrow, { from: middles[index], to: middles[index + 1] }));
    };
    measure();
    const lanes = this.#assignLanes(arrows);
    if (container.style.getPropertyValue("--lanes") !== `${lanes}`) {
      container.style.setProperty("--lanes", lanes);
      measure(); // with less room for text, some of it may break
    }
    if (!arrows.length) {
      this.element.replaceChildren();
      return;
    }
    const edge = elements[0].getBoundingClientRect().left - edgeOf("left") - 2;
    this.element.replaceChildren(...arrows.map(arrow => this.#arrow(arrow, edge, arrow.into === current)));
  }

  /**
   * Puts arrows beside each other that would lie on each other, short ones inside. Returns how many lanes there are.
   */
  #assignLanes(arrows) {
    const MostLanes = 8;
    const lanes = []; // the stretches that are taken in each
    const length = ({ from, to }) => Math.abs(to - from);
    for (const arrow of [...arrows].sort((one, other) => length(one) - length(other))) {
      const begin = Math.min(arrow.from, arrow.to), end = Math.max(arrow.from, arrow.to);
      const isFree = taken => taken.every(other => end <= other.begin || other.end <= begin);
      let lane = lanes.findIndex(isFree);
      if (lane < 0)
        lane = Math.min(lanes.length, MostLanes - 1);
      (lanes[lane] ??= []).push({ begin, end });
      arrow.lane = lane;
    }
    return lanes.length;
  }

  #arrow({ from, to, into, lane }, edge, isCurrent) {
    const LaneWidth = 7, Apart = 4; // arrows leave below the middle of an element and arrive above it
    const down = to > from ? 1 : -1;
    const begin = from + down * Apart, end = to - down * Apart;
    const turn = Math.min(5, Math.abs(end - begin) / 2);
    const x = edge - 6 - lane * LaneWidth;
    const path = document.createElementNS(SvgNamespace, "path");
    path.setAttribute("d",
      `M${edge} ${begin}H${x + turn}Q${x} ${begin} ${x} ${begin + down * turn}V${end - down * turn}` +
      `Q${x} ${end} ${x + turn} ${end}H${edge}M${edge - 4} ${end - 3.5}L${edge} ${end}L${edge - 4} ${end + 3.5}`);
    path.setAttribute("class", isCurrent ? "current" : "");
    path.dataset.into = into;
    return path;
  }
}
