declare module '*.bundle.js';
