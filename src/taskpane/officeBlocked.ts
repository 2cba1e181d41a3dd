import { tellWhenOfficeIsBlocked } from "./officeNotice";

// The first script of the page: the others wait for office.js, which on a closed network never comes.
tellWhenOfficeIsBlocked(document);
