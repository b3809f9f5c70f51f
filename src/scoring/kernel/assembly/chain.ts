// The chain of BILOU labels for WebAssembly, in AssemblyScript: two numbers at a time. All places are bytes in the
// imported memory. Every sum is taken in an order that gives the bits of `portable-chain.ts`.

/** Steps in which powers are cut: the 64th part of a halving. */
const STEPS_PER_POWER: f64 = 92.33248261689366;
const POWER_PER_STEP: f64 = 0.010830424696249145;
const LEAST_POWER: f64 = -43;
/** 2 to the power of -62. */
const LEAST: f64 = 2.168404344971009e-19;

/** e to the power of what the values lie below `top`; `parts` are 2 to the power of -i / 64. */
function exponentials(values: v128, top: v128, parts: usize): v128 {
  const power = f64x2.sub(values, top);
  const inside = f64x2.pmax(power, f64x2.splat(LEAST_POWER));
  const steps = i32x4.trunc_sat_f64x2_s_zero(f64x2.mul(inside, f64x2.splat(STEPS_PER_POWER)));
  const rest = f64x2.sub(inside, f64x2.mul(f64x2.convert_low_i32x4_s(steps), f64x2.splat(POWER_PER_STEP)));
  const down = i32x4.neg(steps);
  const first = (i32x4.extract_lane(down, 0) & 63) << 3, second = (i32x4.extract_lane(down, 1) & 63) << 3;
  const part = v128.load64_lane(parts + <usize>second, v128.load64_zero(parts + <usize>first), 1);
  // A halving takes 1 from the exponent.
  const halved = i64x2.sub(part, i64x2.shl(i64x2.extend_low_i32x4_u(i32x4.shr_u(down, 6)), 52));
  let series = f64x2.add(f64x2.splat(0.5), f64x2.mul(rest, f64x2.splat(1.0 / 6.0)));
  series = f64x2.add(f64x2.splat(1), f64x2.mul(rest, series));
  series = f64x2.add(f64x2.splat(1), f64x2.mul(rest, series));
  return v128.bitselect(f64x2.splat(LEAST), f64x2.mul(halved, series), f64x2.lt(power, f64x2.splat(LEAST_POWER)));
}

/** Bytes a token: thirteen labels. */
const ROW: usize = 104;

// @ts-ignore: decorator
@inline
function times(number: v128, pairs: usize): v128 {
  return f64x2.mul(number, v128.load(pairs));
}

// @ts-ignore: decorator
@inline
function plus(sum: v128, number: v128, pairs: usize): v128 {
  return f64x2.add(sum, times(number, pairs));
}

/** What may follow within a role: number by number times its row of two. */
// @ts-ignore: decorator
@inline
function within(first: v128, second: v128, pairs: usize): v128 {
  return plus(times(first, pairs), second, pairs + 16);
}

// @ts-ignore: decorator
@inline
function low(values: v128): v128 {
  return i64x2.shuffle(values, values, 0, 0);
}

// @ts-ignore: decorator
@inline
function high(values: v128): v128 {
  return i64x2.shuffle(values, values, 1, 1);
}

/** Scores into their exponentials, the highest of each row into 1. Returns the sum of the highest. */
function exponentiate(scores: usize, past: usize, parts: usize): f64 {
  let sum: f64 = 0;
  for (; scores < past; scores += ROW) {
    let top = v128.load64_splat(scores, 96);
    for (let y: usize = 0; y < 96; y += 16) top = f64x2.pmax(top, v128.load(scores + y));
    top = f64x2.pmax(low(top), high(top));
    sum += f64x2.extract_lane(top, 0);
    for (let y: usize = 0; y < 96; y += 16) v128.store(scores + y, exponentials(v128.load(scores + y), top, parts));
    v128.store64_lane(scores, exponentials(v128.load64_splat(scores, 96), top, parts), 0, 96);
  }
  return sum;
}

function runForward(scores: usize, past: usize, forward: usize, scale: usize, pairs: usize): void {
  const roles = pairs + 896;
  for (let before: usize = 0; scores < past; scores += ROW, before = forward, forward += ROW, scale += 8) {
    let a = v128.load(scores), c = v128.load(scores, 32), e = v128.load(scores, 64), g = v128.load64_zero(scores, 96);
    let b = f64x2.splat(0), d = b, f = b;
    if (before) {
      let number = v128.load64_splat(before), row = pairs;
      let sumA = times(number, row), sumC = times(number, row + 16), sumE = times(number, row + 32), sumG = times(number, row + 48);
      // The last token of a span, and a span of one token, of each role.
      for (let from = before + 24; from < before + ROW; from += 32) {
        number = v128.load64_splat(from);
        sumA = plus(sumA, number, row + 64);
        sumC = plus(sumC, number, row + 80);
        sumE = plus(sumE, number, row + 96);
        sumG = plus(sumG, number, row + 112);
        number = v128.load64_splat(from, 8);
        sumA = plus(sumA, number, row + 128);
        sumC = plus(sumC, number, row + 144);
        sumE = plus(sumE, number, row + 160);
        sumG = plus(sumG, number, row + 176);
        row += 128;
      }
      a = f64x2.mul(a, sumA);
      c = f64x2.mul(c, sumC);
      e = f64x2.mul(e, sumE);
      g = f64x2.mul(g, sumG);
      b = f64x2.mul(v128.load(scores, 16), within(v128.load64_splat(before, 8), v128.load64_splat(before, 16), roles));
      d = f64x2.mul(v128.load(scores, 48), within(v128.load64_splat(before, 40), v128.load64_splat(before, 48), roles + 64));
      f = f64x2.mul(v128.load(scores, 80), within(v128.load64_splat(before, 72), v128.load64_splat(before, 80), roles + 128));
    }
    let sums = f64x2.add(f64x2.add(f64x2.add(g, a), b), c);
    sums = f64x2.add(f64x2.add(f64x2.add(sums, d), e), f);
    const sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
    store<f64>(scale, sum);
    const inverse = f64x2.splat(1 / sum);
    v128.store(forward, f64x2.mul(a, inverse));
    v128.store(forward, f64x2.mul(b, inverse), 16);
    v128.store(forward, f64x2.mul(c, inverse), 32);
    v128.store(forward, f64x2.mul(d, inverse), 48);
    v128.store(forward, f64x2.mul(e, inverse), 64);
    v128.store(forward, f64x2.mul(f, inverse), 80);
    v128.store64_lane(forward, f64x2.mul(g, inverse), 0, 96);
  }
}

// @ts-ignore: decorator
@inline
function product(score: usize, backward: usize): v128 {
  return f64x2.mul(v128.load64_splat(score), v128.load64_splat(backward));
}

/** From the last row of scores back; `backward` begins with its own last row, `scale` with its last number. */
function runBackward(scores: usize, first: usize, backward: usize, scale: usize, pairs: usize): void {
  const roles = pairs + 928;
  pairs += 448;
  for (; scores > first; scores -= ROW, scale -= 8) {
    let number = product(scores, backward);
    let sumB = times(number, pairs), sumD = times(number, pairs + 16), sumF = times(number, pairs + 32), sumA = times(number, pairs + 48);
    let row = pairs + 64;
    // The first token of a span, and a span of one token, of each role.
    for (let y: usize = 8; y < ROW; y += 32) {
      number = product(scores + y, backward + y);
      sumB = plus(sumB, number, row);
      sumD = plus(sumD, number, row + 16);
      sumF = plus(sumF, number, row + 32);
      sumA = plus(sumA, number, row + 48);
      number = product(scores + y + 24, backward + y + 24);
      sumB = plus(sumB, number, row + 64);
      sumD = plus(sumD, number, row + 80);
      sumF = plus(sumF, number, row + 96);
      sumA = plus(sumA, number, row + 112);
      row += 128;
    }
    const inverse = f64x2.splat(1 / load<f64>(scale));
    const role0 = f64x2.mul(v128.load(scores, 16), v128.load(backward, 16));
    const role1 = f64x2.mul(v128.load(scores, 48), v128.load(backward, 48));
    const role2 = f64x2.mul(v128.load(scores, 80), v128.load(backward, 80));
    backward -= ROW;
    v128.store64_lane(backward, f64x2.mul(inverse, sumA), 0);
    v128.store(backward, f64x2.mul(inverse, within(low(role0), high(role0), roles)), 8);
    v128.store(backward, f64x2.mul(inverse, sumB), 24);
    v128.store(backward, f64x2.mul(inverse, within(low(role1), high(role1), roles + 64)), 40);
    v128.store(backward, f64x2.mul(inverse, sumD), 56);
    v128.store(backward, f64x2.mul(inverse, within(low(role2), high(role2), roles + 128)), 72);
    v128.store(backward, f64x2.mul(inverse, sumF), 88);
  }
}

/** The chain of BILOU labels; see `Kernel.marginals`. */
export function marginals(scores: usize, forward: usize, backward: usize, scale: usize, pairs: usize, size: i32): f64 {
  const rows = <usize>(size - 1) * ROW;
  const tops = exponentiate(scores, scores + rows + ROW, pairs + 1088);
  runForward(scores, scores + rows + ROW, forward, scale, pairs);
  // No span may be open at the end.
  forward += rows;
  backward += rows;
  let closed = load<f64>(forward);
  for (let y: usize = 24; y < ROW; y += 32) closed = closed + load<f64>(forward + y) + load<f64>(forward + y, 8);
  for (let y: usize = 0; y < ROW; y += 8) store<f64>(backward + y, 0);
  const share = 1 / closed;
  store<f64>(backward, share);
  for (let y: usize = 24; y < ROW; y += 32) {
    store<f64>(backward + y, share);
    store<f64>(backward + y, share, 8);
  }
  runBackward(scores + rows, scores, backward, scale + (<usize>(size - 1) << 3), pairs);
  return tops;
}
