/**
 * The number that would stand at this place if the numbers were sorted, without sorting them all (Hoare's quickselect).
 * Puts every smaller number before that place and every larger one after it.
 *
 * @param numbers reordered in place; no NaN
 * @param place zero-based, within the numbers
 */
export function orderStatistic(numbers: Float64Array, place: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = medianOfThree(numbers[from]!, numbers[(from + to) >> 1]!, numbers[to]!); // within the numbers, as all below
    let [left, right] = [from, to];
    while (left <= right) {
      while (numbers[left]! < pivot) left++;
      while (numbers[right]! > pivot) right--;
      if (left > right) break;
      const swapped = numbers[left]!;
      numbers[left++] = numbers[right]!;
      numbers[right--] = swapped;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return numbers[place]!;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
