/**
 * The model file that `convlang new` writes when no template is asked for: small, commented, and it trains as it stands.
 *
 * @param name the network's name, an identifier of the language
 */
export function starterText(name: string): string {
  return `## A small network for the ten digits. What follows a # is a comment.
net ${name}

# Sizes are height x width x channels. Each stage takes what the one before gives.
input 28x28x1

# 8 filters of 5 x 5 pixels; -> states the shape that must come out, and is checked.
| conv 8x5x5  -> 24x24x8 as c1 | relu
| maxpool 2   -> 12x12x8
| conv 16x5x5 -> 8x8x16 as c2 | relu
| maxpool 2   -> 4x4x16
| dense 64 | relu
| dense 10 | softmax

train {
  loss      cross-entropy
  optimizer adam lr 0.001
  epochs    5
  batch     64
  validate  split 10%
  seed      1
}

data {
  # \`digits\` is built in. For your own: source mnist "folder/", cifar10 "folder/", csv "file.csv" label 0.
  source  digits
  scale   1/255
  shuffle on
}
`;
}
