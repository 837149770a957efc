# What a modal verb makes of the act that it governs.
frame modal.will 030
  modal will|'ll|shall|wo
  compose intent only
  + Turkey will send food to Somalia. > 0333 Turkey : Somalia
  - Turkey sent food to Somalia.
frame modal.must 100
  modal must|have to|need to|'ve got to
  compose demand
  + The United States said that Iran must leave them alone. > United States : Iran
  - Iran must release the prisoners.
frame modal.should 020
  modal should|ought|ought to
  compose appeal
  + Egypt said that Israel should release the prisoners. > 0253 Egypt : Israel
  - The soup should rest, the cook said.
