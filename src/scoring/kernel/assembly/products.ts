// The inner loops of the model for WebAssembly, in AssemblyScript: many numbers at a time. All places are bytes in the
// imported memory. Every sum is taken in an order that gives the bits of `portable.ts`.

// @ts-ignore: decorator
@inline
function dot(sum: v128, pair: v128, weights: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(pair, weights));
}

// @ts-ignore: decorator
@inline
function finish(out: usize, sum: v128, bias: v128, scale: v128): void {
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias));
}

/** Four rows of 16-bit numbers side by side: of each pair of inputs that of all four, then the next. */
// @ts-ignore: decorator
@inline
function interleave(x0: usize, stride: usize, inputs: usize, to: usize): void {
  const x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
  for (let i: usize = 0; i < inputs; i += 16) {
    const a = v128.load(x0 + i), b = v128.load(x1 + i), c = v128.load(x2 + i), d = v128.load(x3 + i);
    const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
    v128.store(to, i64x2.shuffle(ab, cd, 0, 2));
    v128.store(to, i64x2.shuffle(ab, cd, 1, 3), 16);
    const ab2 = i32x4.shuffle(a, b, 2, 6, 3, 7), cd2 = i32x4.shuffle(c, d, 2, 6, 3, 7);
    v128.store(to, i64x2.shuffle(ab2, cd2, 0, 2), 32);
    v128.store(to, i64x2.shuffle(ab2, cd2, 1, 3), 48);
    to += 64;
  }
}

/**
 * The same of 16-bit whole numbers: w by eight outputs, pair of inputs by pair, output by output. What limits the inner
 * loop is how many instructions it has; so the rows lie side by side in `spare`, and one place leads to all four.
 */
export function multiplyShorts(
  x: usize, stride: usize, inputs: usize, w: usize, factor: f32, bias: usize, u: usize, outputs: usize, tokens: i32, spare: usize,
): void {
  const scale = f32x4.splat(factor);
  for (let t = 0; t < tokens; t += 4) {
    interleave(x, stride, inputs, spare);
    let row = w;
    for (let j: usize = 0; j < outputs; j += 32) {
      let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
      let at = spare;
      for (const past = row + (inputs << 3); row < past; row += 32) {
        const w0 = v128.load(row), w1 = v128.load(row, 16);
        let s = v128.load32_splat(at);
        a0 = dot(a0, s, w0);
        a1 = dot(a1, s, w1);
        s = v128.load32_splat(at, 4);
        b0 = dot(b0, s, w0);
        b1 = dot(b1, s, w1);
        s = v128.load32_splat(at, 8);
        c0 = dot(c0, s, w0);
        c1 = dot(c1, s, w1);
        s = v128.load32_splat(at, 12);
        d0 = dot(d0, s, w0);
        d1 = dot(d1, s, w1);
        at += 16;
      }
      const out = u + j;
      const bias0 = v128.load(bias + j), bias1 = v128.load(bias + j, 16);
      finish(out, a0, bias0, scale);
      finish(out + 16, a1, bias1, scale);
      finish(out + outputs, b0, bias0, scale);
      finish(out + outputs + 16, b1, bias1, scale);
      finish(out + 2 * outputs, c0, bias0, scale);
      finish(out + 2 * outputs + 16, c1, bias1, scale);
      finish(out + 3 * outputs, d0, bias0, scale);
      finish(out + 3 * outputs + 16, d1, bias1, scale);
    }
    x += stride << 2;
    u += outputs << 2;
  }
}

/** Between bounds. The instructions for numbers that may be none at all take eight times as long. */
// @ts-ignore: decorator
@inline
function bound(value: v128, least: v128, most: v128): v128 {
  return f32x4.pmax(f32x4.pmin(value, most), least);
}

// @ts-ignore: decorator
@inline
function gate(u: usize): v128 {
  const open = f32x4.add(f32x4.mul(v128.load(u), f32x4.splat(0.25)), f32x4.splat(0.5));
  return bound(open, f32x4.splat(0), f32x4.splat(1));
}

/** To a fraction added, it leaves the nearest whole number, the even one of two, in the low bits. */
const ROUNDER: f32 = 12582912;
const ROUNDER_BITS = 0x4b400000;

// @ts-ignore: decorator
@inline
function four(u: usize, units: usize, state: usize, scale: v128, most: v128): v128 {
  const z = v128.load(u + units);
  const c = f32x4.add(z, f32x4.mul(gate(u), f32x4.sub(v128.load(state), z)));
  v128.store(state, c);
  const value = bound(f32x4.mul(f32x4.mul(gate(u + 2 * units), c), scale), f32x4.neg(most), most);
  return i32x4.sub(f32x4.add(value, f32x4.splat(ROUNDER)), i32x4.splat(ROUNDER_BITS));
}

// @ts-ignore: decorator
@inline
function step(u: usize, units: usize, state: usize, out: usize, scale: v128, most: v128): void {
  for (let i: usize = 0; i < units; i += 32) {
    v128.store(
      out + (i >> 1),
      i16x8.narrow_i32x4_s(four(u + i, units, state + i, scale, most), four(u + i + 16, units, state + i + 16, scale, most)),
    );
  }
}

/** Runs the units forward and backward over `tokens` rows of u; `state` holds 2 · units, all 0. `units` by eights. */
export function recur(u: usize, units: usize, tokens: i32, out: usize, stride: usize, state: usize, unit: f32, most: i32): void {
  const width: usize = 6 * units;
  const scale = f32x4.splat(unit);
  const limit = f32x4.splat(<f32>most);
  for (let t = 0, back = tokens - 1; t < tokens; t++, back--) {
    step(u + <usize>t * width, units, state, out + <usize>t * stride, scale, limit);
    step(u + <usize>back * width + 3 * units, units, state + units, out + <usize>back * stride + (units >> 1), scale, limit);
  }
}

// @ts-ignore: decorator
@inline
function store8(out: usize, sum: v128, least: v128, most: v128): void {
  v128.store(out, i16x8.max_s(i16x8.min_s(sum, most), least));
}

/** Per token, the `each` rows of 16-bit numbers that `list` names, summed. `width` by thirty-twos. */
export function sumRows(rows: usize, width: usize, list: usize, each: i32, tokens: i32, out: usize, stride: usize, most: i32): void {
  const limit = i16x8.splat(<i16>most);
  const least = i16x8.neg(limit);
  const step = <usize>each << 2;
  for (let t = 0; t < tokens; t++) {
    const past = list + step;
    for (let j: usize = 0; j < width; j += 64) {
      let a = i16x8.splat(0), b = a, c = a, d = a;
      for (let name = list; name < past; name += 4) {
        const row = rows + <usize>load<u32>(name) * width + j;
        a = i16x8.add_sat_s(a, v128.load(row));
        b = i16x8.add_sat_s(b, v128.load(row, 16));
        c = i16x8.add_sat_s(c, v128.load(row, 32));
        d = i16x8.add_sat_s(d, v128.load(row, 48));
      }
      store8(out + j, a, least, limit);
      store8(out + j + 16, b, least, limit);
      store8(out + j + 32, c, least, limit);
      store8(out + j + 48, d, least, limit);
    }
    list = past;
    out += stride;
  }
}

/**
 * The sum of the rows that keys have in a table, sixteen numbers, each counted by its square, sign kept; see
 * `row-table.ts`. `heads` is room for one number a key.
 */
export function sumKeys(table: usize, drop: i32, keys: usize, count: i32, heads: usize, out: usize): void {
  const past = keys + (<usize>count << 2);
  const mask = (<usize>0xffffffff >> drop) << 4;
  // Read ahead of all decisions, so that the processor waits for many lines of memory at once.
  for (let key = keys, head = heads; key < past; key += 4, head += 4) store<u32>(head, load<u32>(table + (load<u32>(key) >> drop << 4)));
  let a = i32x4.splat(0), b = a, c = a, d = a;
  for (; keys < past; keys += 4, heads += 4) {
    const key = load<u32>(keys);
    const tag = key & 0xffffff;
    let entry = <usize>(key >> drop) << 4;
    let head = load<u32>(heads);
    while (head !== 0 && (head & 0xffffff) !== tag) {
      entry = (entry + 16) & mask;
      head = load<u32>(table + entry);
    }
    if (head === 0) continue;
    const row = v128.load(table + entry);
    const low = i16x8.extend_low_i8x16_s(row), high = i16x8.extend_high_i8x16_s(row);
    const lowSquares = i16x8.mul(low, i16x8.abs(low)), highSquares = i16x8.mul(high, i16x8.abs(high));
    a = i32x4.add(a, i32x4.extend_low_i16x8_s(lowSquares));
    b = i32x4.add(b, i32x4.extend_high_i16x8_s(lowSquares));
    c = i32x4.add(c, i32x4.extend_low_i16x8_s(highSquares));
    d = i32x4.add(d, i32x4.extend_high_i16x8_s(highSquares));
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
}

/** Adds to sixteen whole numbers those of the `count` rows that `list` names, counted from `rows` on. */
export function addSums(rows: usize, list: usize, count: i32, into: usize): void {
  let a = v128.load(into), b = v128.load(into, 16), c = v128.load(into, 32), d = v128.load(into, 48);
  for (const past = list + (<usize>count << 2); list < past; list += 4) {
    const row = rows + (<usize>load<u32>(list) << 6);
    a = i32x4.add(a, v128.load(row));
    b = i32x4.add(b, v128.load(row, 16));
    c = i32x4.add(c, v128.load(row, 32));
    d = i32x4.add(d, v128.load(row, 48));
  }
  v128.store(into, a);
  v128.store(into, b, 16);
  v128.store(into, c, 32);
  v128.store(into, d, 48);
}
