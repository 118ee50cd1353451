"""What an editor of text files needs to help with the fields: their schemas, their words, and files for VS Code."""
