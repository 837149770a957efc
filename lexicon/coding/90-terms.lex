# Deadlines and proposals: words that set a term to an act, or put it forward, whatever the act.
frame deadline.missed 120
  verb miss|fail to meet|overrun|overstep [deadline|target date]
  verb let [deadline]  xcomp:=pass|=lapse
  compose missed only
  + The United States missed a deadline for the withdrawal of its troops from Iraq. > 0874 United States
  - The student missed the deadline for his essay.
frame proposal.made 030
  noun proposal|initiative  by:actor  xcomp:any
  noun proposal|initiative  poss:actor  xcomp:any
  target to,with
  + The talks included a proposal by Putin to use bases in Syria. > Putin
  - The proposal by the architect won a prize.
