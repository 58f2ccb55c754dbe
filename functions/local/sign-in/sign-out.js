// Sends the sign-out form at once; without scripts the button is there.
document.querySelector('button[form="op.logoutForm"]')?.click();
