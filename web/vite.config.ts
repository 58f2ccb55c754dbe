// How the web is built: `vite build web` → web/dist, files only, nothing inlined so that a strict CSP holds.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workersPath } from '../functions/contract/security-headers.ts';

// What is built is always for production, also when a test builds it: React's development build is twice the size,
// slower, and names the folder it was built in.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  plugins: [react()],
  // In a folder of their own, which is served with a policy of its own.
  worker: { rollupOptions: { output: { entryFileNames: `${workersPath}/[name]-[hash].js` } } },
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // SurveyJS is one large chunk that loads with the first questionnaire only.
    chunkSizeWarningLimit: 2500,
  },
});
