// The inner loops of training for WebAssembly, in AssemblyScript: four 32-bit fractions at a time. All places are bytes
// in the imported memory, all widths bytes of a row; widths are multiples of four numbers.

// @ts-ignore: decorator
@inline
function at(place: usize, i: usize): v128 {
  return v128.load(place + i);
}

/** u[t] = x[t] · w + bias, for `tokens` rows, rounded up to fours; `outputs` by eights. */
export function multiply(
  x: usize, stride: usize, inputs: usize, w: usize, bias: usize, u: usize, outputs: usize, tokens: i32,
): void {
  for (let t = 0; t < tokens; t += 4) {
    const x0 = x + <usize>t * stride, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
    for (let j: usize = 0; j < outputs; j += 32) {
      let a0 = at(bias, j), a1 = at(bias, j + 16);
      let b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
      let row = w + j;
      for (let i: usize = 0; i < inputs; i += 4) {
        const w0 = v128.load(row), w1 = v128.load(row, 16);
        let s = v128.load32_splat(x0 + i);
        a0 = f32x4.add(a0, f32x4.mul(s, w0));
        a1 = f32x4.add(a1, f32x4.mul(s, w1));
        s = v128.load32_splat(x1 + i);
        b0 = f32x4.add(b0, f32x4.mul(s, w0));
        b1 = f32x4.add(b1, f32x4.mul(s, w1));
        s = v128.load32_splat(x2 + i);
        c0 = f32x4.add(c0, f32x4.mul(s, w0));
        c1 = f32x4.add(c1, f32x4.mul(s, w1));
        s = v128.load32_splat(x3 + i);
        d0 = f32x4.add(d0, f32x4.mul(s, w0));
        d1 = f32x4.add(d1, f32x4.mul(s, w1));
        row += outputs;
      }
      const out = u + <usize>t * outputs + j;
      v128.store(out, a0);
      v128.store(out, a1, 16);
      v128.store(out + outputs, b0);
      v128.store(out + outputs, b1, 16);
      v128.store(out + 2 * outputs, c0);
      v128.store(out + 2 * outputs, c1, 16);
      v128.store(out + 3 * outputs, d0);
      v128.store(out + 3 * outputs, d1, 16);
    }
  }
}

/** Adds to the gradient of the weights of a product what `tokens` rows of inputs and of gradients of outputs say. */
export function addProduct(x: usize, inputs: usize, d: usize, outputs: usize, gradient: usize, tokens: i32): void {
  for (let i: usize = 0; i < inputs; i += 16) {
    for (let j: usize = 0; j < outputs; j += 32) {
      const out = gradient + (i >> 2) * outputs + j;
      let a0 = at(out, 0), a1 = at(out, 16);
      let b0 = at(out, outputs), b1 = at(out, outputs + 16);
      let c0 = at(out, 2 * outputs), c1 = at(out, 2 * outputs + 16);
      let d0 = at(out, 3 * outputs), d1 = at(out, 3 * outputs + 16);
      let from = x + i, row = d + j;
      for (let t = 0; t < tokens; t++) {
        const g0 = v128.load(row), g1 = v128.load(row, 16);
        let s = v128.load32_splat(from);
        a0 = f32x4.add(a0, f32x4.mul(s, g0));
        a1 = f32x4.add(a1, f32x4.mul(s, g1));
        s = v128.load32_splat(from, 4);
        b0 = f32x4.add(b0, f32x4.mul(s, g0));
        b1 = f32x4.add(b1, f32x4.mul(s, g1));
        s = v128.load32_splat(from, 8);
        c0 = f32x4.add(c0, f32x4.mul(s, g0));
        c1 = f32x4.add(c1, f32x4.mul(s, g1));
        s = v128.load32_splat(from, 12);
        d0 = f32x4.add(d0, f32x4.mul(s, g0));
        d1 = f32x4.add(d1, f32x4.mul(s, g1));
        from += inputs;
        row += outputs;
      }
      v128.store(out, a0);
      v128.store(out, a1, 16);
      v128.store(out + outputs, b0);
      v128.store(out + outputs, b1, 16);
      v128.store(out + 2 * outputs, c0);
      v128.store(out + 2 * outputs, c1, 16);
      v128.store(out + 3 * outputs, d0);
      v128.store(out + 3 * outputs, d1, 16);
    }
  }
}

/** Adds all rows to `sum`. */
export function addRows(rows: usize, width: usize, sum: usize, tokens: i32): void {
  for (let t = 0; t < tokens; t++) {
    for (let j: usize = 0; j < width; j += 16) v128.store(sum + j, f32x4.add(at(sum, j), at(rows, j)));
    rows += width;
  }
}

/** out[t] = (the sum of the rows that `list` names from starts[t] on) · keep + bias; rows are named by their bytes. */
export function gather(
  rows: usize, width: usize, list: usize, starts: usize, keep: f32, bias: usize, out: usize, stride: usize, tokens: i32,
): void {
  const scale = f32x4.splat(keep);
  for (let t = 0; t < tokens; t++) {
    const first = load<i32>(starts + (<usize>t << 2)), past = load<i32>(starts + (<usize>t << 2), 4);
    for (let j: usize = 0; j < width; j += 16) {
      let sum = f32x4.splat(0);
      for (let i = first; i < past; i++) sum = f32x4.add(sum, at(rows + <usize>load<i32>(list + (<usize>i << 2)), j));
      v128.store(out + j, f32x4.add(f32x4.mul(sum, scale), at(bias, j)));
    }
    out += stride;
  }
}

/** The way back: adds d[t] · keep to the gradients of the rows that `list` names. */
export function scatter(gradient: usize, width: usize, list: usize, starts: usize, keep: f32, d: usize, tokens: i32): void {
  const scale = f32x4.splat(keep);
  for (let t = 0; t < tokens; t++) {
    const first = load<i32>(starts + (<usize>t << 2)), past = load<i32>(starts + (<usize>t << 2), 4);
    // Row by row: each is fetched from afar once.
    for (let i = first; i < past; i++) {
      const row = gradient + <usize>load<i32>(list + (<usize>i << 2));
      for (let j: usize = 0; j < width; j += 16) v128.store(row + j, f32x4.add(at(row, j), f32x4.mul(at(d, j), scale)));
    }
    d += width;
  }
}

/** Multiplies all rows by one. */
export function mask(rows: usize, width: usize, by: usize, tokens: i32): void {
  for (let t = 0; t < tokens; t++) {
    for (let j: usize = 0; j < width; j += 16) v128.store(rows + j, f32x4.mul(at(rows, j), at(by, j)));
    rows += width;
  }
}

/** out[t] = left[t] and right[t] side by side, times `by`. */
export function join(left: usize, leftWidth: usize, right: usize, rightWidth: usize, by: usize, out: usize, tokens: i32): void {
  for (let t = 0; t < tokens; t++) {
    for (let j: usize = 0; j < leftWidth; j += 16) v128.store(out + j, f32x4.mul(at(left, j), at(by, j)));
    for (let j: usize = 0; j < rightWidth; j += 16) {
      v128.store(out + leftWidth + j, f32x4.mul(at(right, j), at(by + leftWidth, j)));
    }
    left += leftWidth;
    right += rightWidth;
    out += leftWidth + rightWidth;
  }
}

/** Adds to each row of `to` what lies in the row of `from` behind its first `skip`. */
export function addRight(from: usize, stride: usize, skip: usize, to: usize, width: usize, tokens: i32): void {
  for (let t = 0; t < tokens; t++) {
    for (let j: usize = 0; j < width; j += 16) v128.store(to + j, f32x4.add(at(to, j), at(from + skip, j)));
    from += stride;
    to += width;
  }
}

// @ts-ignore: decorator
@inline
function gate(raw: v128): v128 {
  return f32x4.max(f32x4.min(raw, f32x4.splat(1)), f32x4.splat(0));
}

// @ts-ignore: decorator
@inline
function opening(u: usize, i: usize): v128 {
  return f32x4.add(f32x4.mul(at(u, i), f32x4.splat(0.25)), f32x4.splat(0.5));
}

/**
 * Runs units in one direction over `tokens` rows: `u` at the first row that is read, each next one `step` rows of `gates`
 * on; what the units hold goes to `cell`, what they let out to `out`, both with rows of 2 · `units` and `stride`.
 */
export function run(u: usize, gates: usize, units: usize, cell: usize, out: usize, stride: usize, step: i32, tokens: i32): void {
  const toCell = <usize>step * 2 * units, toGates = <usize>step * gates, toOut = <usize>step * stride;
  for (let t = 0; t < tokens; t++) {
    for (let i: usize = 0; i < units; i += 16) {
      const z = at(u + units, i);
      const before = t === 0 ? f32x4.splat(0) : v128.load(cell - toCell + i);
      const c = f32x4.add(z, f32x4.mul(gate(opening(u, i)), f32x4.sub(before, z)));
      v128.store(cell + i, c);
      v128.store(out + i, f32x4.mul(gate(opening(u + 2 * units, i)), c));
    }
    u += toGates;
    cell += toCell;
    out += toOut;
  }
}

/** The way back through {@link run}, from the row that was read last: gradients of what came out at `d`, of the gates to `to`. */
export function runBack(
  u: usize, gates: usize, units: usize, cell: usize, d: usize, stride: usize, to: usize, carried: usize, step: i32, tokens: i32,
): void {
  const toCell = <usize>step * 2 * units, toGates = <usize>step * gates, toOut = <usize>step * stride;
  const none = f32x4.splat(0), all = f32x4.splat(1), slope = f32x4.splat(0.25);
  for (let i: usize = 0; i < units; i += 16) v128.store(carried + i, none);
  for (let t = tokens - 1; t >= 0; t--) {
    for (let i: usize = 0; i < units; i += 16) {
      const rawForget = opening(u, i), rawOut = opening(u + 2 * units, i);
      const forget = gate(rawForget);
      const dOut = at(d, i);
      const change = f32x4.add(at(carried, i), f32x4.mul(dOut, gate(rawOut)));
      const before = t === 0 ? none : v128.load(cell - toCell + i);
      const forgets = v128.and(f32x4.gt(rawForget, none), f32x4.lt(rawForget, all));
      const lets = v128.and(f32x4.gt(rawOut, none), f32x4.lt(rawOut, all));
      v128.store(to + i, v128.and(f32x4.mul(f32x4.mul(change, f32x4.sub(before, at(u + units, i))), slope), forgets));
      v128.store(to + units + i, f32x4.mul(change, f32x4.sub(all, forget)));
      v128.store(to + 2 * units + i, v128.and(f32x4.mul(f32x4.mul(dOut, at(cell, i)), slope), lets));
      v128.store(carried + i, f32x4.mul(change, forget));
    }
    u -= toGates;
    cell -= toCell;
    d -= toOut;
    to -= toGates;
  }
}

/** Sum of squares of `count` numbers, a multiple of four. */
export function sumSquares(values: usize, count: i32): f64 {
  let even = f64x2.splat(0), odd = even;
  for (let i = 0; i < count; i += 4) {
    const four = v128.load(values + (<usize>i << 2));
    const low = f64x2.promote_low_f32x4(four);
    const high = f64x2.promote_low_f32x4(v128.shuffle<i32>(four, four, 2, 3, 0, 1));
    even = f64x2.add(even, f64x2.mul(low, low));
    odd = f64x2.add(odd, f64x2.mul(high, high));
  }
  const sum = f64x2.add(even, odd);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** A step of Adam (Kingma and Ba 2015) on `count` numbers, a multiple of four; gradients are scaled, used and cleared. */
export function adam(
  values: usize, gradients: usize, means: usize, squares: usize, count: i32,
  scale: f32, keepMean: f32, keepSquare: f32, toMean: f32, toSquare: f32,
): void {
  const s = f32x4.splat(scale), m = f32x4.splat(keepMean), q = f32x4.splat(keepSquare);
  const newMean = f32x4.splat(1 - keepMean), newSquare = f32x4.splat(1 - keepSquare);
  const rate = f32x4.splat(toMean), correction = f32x4.splat(toSquare), least = f32x4.splat(1e-8);
  for (let i: usize = 0; i < <usize>count << 2; i += 16) {
    const g = f32x4.mul(at(gradients, i), s);
    const mean = f32x4.add(f32x4.mul(at(means, i), m), f32x4.mul(g, newMean));
    const square = f32x4.add(f32x4.mul(at(squares, i), q), f32x4.mul(f32x4.mul(g, g), newSquare));
    v128.store(means + i, mean);
    v128.store(squares + i, square);
    const step = f32x4.div(f32x4.mul(rate, mean), f32x4.add(f32x4.sqrt(f32x4.mul(square, correction)), least));
    v128.store(values + i, f32x4.sub(at(values, i), step));
    v128.store(gradients + i, f32x4.splat(0));
  }
}
