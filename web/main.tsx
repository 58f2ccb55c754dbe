// Where the web starts: styles, language, identity, then the app.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './shared/styles/fonts.css';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import './shared/styles/components.css';
import './shared/styles/frame.css';
import './shared/styles/print.css';
import { App } from './app.tsx';
import { LanguageProvider } from './shared/language/language.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
