# A scenario in a lesson: choose, see what follows, try another way.

scenario-choices = What do you do?
scenario-chosen = You chose
scenario-then = What happens
scenario-best = This helps most
scenario-acceptable = This can help, and there is a safer way
scenario-harmful = This can do harm, even when it is meant well
scenario-again = Try another way
scenario-on = Go on
scenario-restart = From the beginning
scenario-skip = Skip this and read a short summary
scenario-end = This story ends here. You can try another way or go to the next screen.
