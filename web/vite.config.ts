// How the web is built: `vite build web` → web/dist, files only, nothing inlined so that a strict CSP holds.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// What is built is always for production, also when a test builds it: React's development build is twice the size,
// slower, and names the folder it was built in.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // SurveyJS is one large chunk that loads with the first questionnaire only.
    chunkSizeWarningLimit: 2500,
  },
});
