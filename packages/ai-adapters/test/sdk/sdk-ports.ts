import { createOpenAICompatible as compatibleV2 } from 'ai-sdk-openai-compatible-v2';
import { createOpenAICompatible as compatibleV4 } from 'ai-sdk-openai-compatible-v4';
import { createOpenAICompatible as compatibleV3 } from '@ai-sdk/openai-compatible';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { aiSdkPort } from '@throughline/ai-adapters/ai-sdk';
import { anthropicPort } from '@throughline/ai-adapters/anthropic';
import { geminiPort } from '@throughline/ai-adapters/gemini';
import { httpPort } from '@throughline/ai-adapters/http';
import { ollamaPort } from '@throughline/ai-adapters/ollama';
import { openaiPort } from '@throughline/ai-adapters/openai';
import type { ModelPort } from '@throughline/ai-adapters';
import type { PortContractOptions } from '@throughline/ai-adapters/test-kit';
import { Ollama } from 'ollama';
import OpenAI, { AzureOpenAI } from 'openai';
import OpenAI7 from 'openai-7';

/** A client of a provider with the adapter over it. No client is cast: that each fits is part of the proof. */
export interface SdkPort {
  /** Name in the table: the adapter, its mode, the client and its version. */
  readonly name: string;
  /** A port that talks to the server of that address. */
  readonly make: (url: string) => ModelPort;
  /** What this way to the model cannot carry. */
  readonly cannotCarry?: PortContractOptions['cannotCarry'];
  /** Where the client itself loses something the contract asks for, and what is left. */
  readonly loses?: Readonly<Record<string, string>>;
}

const apiKey = 'no-key';
const logLevel = 'off';
const model = 'any-model';

/** A refusal that the client, or the format, does not hand on: an empty answer is left. */
const noRefusal = {
  refused: 'stop, no text, tokens counted',
  'stream, refused': 'stop, no text, tokens counted',
};

/** Every combination of adapter and client that is held to the contract. */
export const sdkPorts: readonly SdkPort[] = [
  {
    name: 'openai, openai 6.49.0',
    make: (url) => openaiPort(new OpenAI({ apiKey, logLevel, baseURL: `${url}/v1` }), { model }),
  },
  {
    name: 'openai not strict, openai 6.49.0',
    make: (url) =>
      openaiPort(new OpenAI({ apiKey, logLevel, baseURL: `${url}/v1` }), { model, strict: false }),
  },
  {
    name: 'openai, AzureOpenAI of openai 6.49.0',
    make: (url) =>
      openaiPort(new AzureOpenAI({ apiKey, logLevel, baseURL: `${url}/v1`, apiVersion: 'v1' }), { model }),
  },
  {
    name: 'openai, openai 7.57.0',
    make: (url) => openaiPort(new OpenAI7({ apiKey, logLevel, baseURL: `${url}/v1` }), { model }),
  },
  { name: 'http, fetch', make: (url) => httpPort({ fetch, url: `${url}/v1/chat/completions`, model }) },
  {
    name: 'http strict, fetch',
    make: (url) => httpPort({ fetch, url: `${url}/v1/chat/completions`, model, dialect: 'openai-strict' }),
  },
  {
    name: 'anthropic output-config, @anthropic-ai/sdk 1.12.0',
    make: (baseURL) => anthropicPort(new Anthropic({ apiKey, logLevel, baseURL }), { model }),
  },
  {
    name: 'anthropic forced-tool, @anthropic-ai/sdk 1.12.0',
    make: (baseURL) =>
      anthropicPort(new Anthropic({ apiKey, logLevel, baseURL }), { model, mode: 'forced-tool' }),
    cannotCarry: ['plain-text'],
  },
  {
    name: 'gemini, @google/genai 2.32.0',
    make: (baseUrl) => geminiPort(new GoogleGenAI({ apiKey, httpOptions: { baseUrl } }), { model }),
  },
  {
    name: 'ollama, ollama 0.6.4',
    make: (host) => ollamaPort(new Ollama({ host }), { model }),
    // The format has no refusal, and the client passes over lines that it cannot read.
    loses: { ...noRefusal, 'stream, malformed': 'stop, another text, tokens counted' },
  },
  {
    name: 'ai-sdk spec v2, @ai-sdk/openai-compatible 1.0.61',
    make: (url) => aiSdkPort(compatibleV2(compatible(url))(model), { dialect: 'openai-strict' }),
    loses: noRefusal,
  },
  {
    name: 'ai-sdk spec v3, @ai-sdk/openai-compatible 2.0.87',
    make: (url) => aiSdkPort(compatibleV3(compatible(url))(model), { dialect: 'openai-strict' }),
    loses: noRefusal,
  },
  {
    name: 'ai-sdk spec v4, @ai-sdk/openai-compatible 3.0.92',
    make: (url) => aiSdkPort(compatibleV4(compatible(url))(model), { dialect: 'openai-strict' }),
  },
];

const compatible = (url: string) => ({
  name: 'local',
  apiKey,
  baseURL: `${url}/v1`,
  includeUsage: true,
  supportsStructuredOutputs: true,
});
