/**
 * A pattern of one UTF-16 code unit as a question about its code. Texts are asked letter by letter, and there are
 * only 65,536 units: what the pattern says of each is noted as it comes up.
 */
export function unitTest(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(0x10000);
  return (code) => {
    const answer = answers[code];
    if (answer !== 0) return answer === YES;
    const matches = pattern.test(String.fromCharCode(code));
    answers[code] = matches ? YES : NO;
    return matches;
  };
}

const YES = 1;
const NO = 2;
