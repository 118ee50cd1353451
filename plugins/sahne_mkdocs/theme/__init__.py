"""The portal's theme: an employer's own site, complete without JavaScript, with nothing from a third party."""
