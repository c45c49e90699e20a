// A working list of our own, of names that children in the Midlands bear. It is never whole: it only decides where a text
// gives no stronger sign, such as “aged 9”. Names that are also places, saints' days or everyday words are left out.
const names = `
Aaliyah Aaron Aarav Abdi Abdul Abdullah Abdullahi Abigail Abubakar Adam Adele Aditi Adrian Agnieszka Ahmed Aidan Aiden
Aisha Aishah Aleena Aleksander Alesha Alex Alexander Alexandra Alexandru Alfie Ali Alice Alina Alisha Amandeep Aliyah Amaan Amara
Amber Amelia Amelie Amina Aminah Amir Amira Amirah Amy Ana Anaya Andrei Andrew Andy Aneesa Angel Anisa Anna Annabelle
Anthony Antoni Anya Archie Aria Ariana Arjun Aryan Arlo Arman Arthur Arya Asad Asha Ashley Asiya Ava Ayaan Ayaz Ayesha Ayub
Azaan Bartosz Beatrice Beau Bella Ben Benjamin Bethany Bilal Billy Blake Bobby Bogdan Bradley Brandon Brooke Caitlin
Callum Cameron Carter Casey Charlie Charlotte Chantelle Chidi Chinedu Chloe Christopher Ciara Connor Conor Courtney Daisy
Dania Daniel Danielle Danish Darcey Darius David Dawid Demi Deepak Denisa Deshawn Dexter Divya Dominik Dylan Ebony Eden Edward Efe
Ekaterina Elena Eleanor Eliana Elias Elif Elijah Eliza Elizabeth Ella Ellie Ellis Elliot Elliott Elsie Emilia Emilija
Emily Emma Emmanuel Erin Esha Esme Ethan Eva Evan Eve Evelyn Evie Ewa Ezra Faisal Faizan Farah Farhan Fatima Fatimah
Felix Femi Filip Finlay Finley Fiona Florence Frankie Freddie Frederick Freya Gabriel Gabriela Gemma George Georgia Georgina
Gethin Grace Gracie Gurpreet Habiba Hadi Hafsa Hajra Halima Hamza Hana Hannah Haris Harjot Harley Harmony Haroon Harpreet
Harrison Harry Haruna Harvey Hasan Hassan Hayden Heidi Helena Henry Hiba Holly Hubert Hugo Humaira Husna Hussain Ibrahim
Idris Igor Ikram Ilyas Imaan Imani Imogen Imran Inaaya Inaya Ioana Isaac Ishaan Isabel Isabella Isabelle Isla Ismail Issa
Ivan Ivy Izaan Jack Jacob Jade Jai Jake Jakub Jamal James Jamie Jan Jannat Jasleen Jasmin Jasmine Jason Jasper Jaya Jaden Jayden
Jenna Jennifer Jess Jessica Jesse Joe Joel Joey Jonah Jonathan Jordan Joseph Josh Joshua Jude Julia Julian Junaid Kacper
Kai Kaiden Kajal Kamil Karim Karolina Katarzyna Kate Katie Kayden Kayla Kaylum Keira Keiran Keisha Kelsey Kevin Khadija Khadijah Khalid
Kian Kieran Kiran Kirsty Krish Krystian Kyle Kyra Laiba Laila Lara Laura Lauren Layla Leah Leila Lena Leo Leon Leona
Levi Lewis Lexi Liam Lila Lilly Lily Logan Lola Lorenzo Lottie Louie Louis Louisa Louise Luca Lucas Lucia Lucy Luis Lukas Luna
Lydia Maariya Maciej Maddison Madison Maheen Mahir Mahnoor Maia Maisie Maja Malachi Malik Manahil Manpreet Marcel Marcus
Maria Mariam Mariama Marley Martha Martyna Maryam Mason Mateusz Matilda Matthew Max Maxwell Maya Megan Mehmet Mehwish Meera
Melissa Mia Micah Michael Michal Michelle Mihai Mikael Mila Millie Minahil Miriam Misbah Mohamed Mohammad Mohammed Molly
Momina Monika Morgan Muhammad Muhammed Musa Mustafa Nabil Nadia Naila Naomi Natalia Natalie Natan Nathan Nathaniel Neha Nevaeh
Niamh Nia Nicholas Nicola Nicole Nikita Nikola Nikhil Noah Noor Nora Nusaybah Oliver Olivia Oliwia Ollie Oluwaseun Omar
Omari Oscar Osman Owen Paige Patryk Paulina Penelope Peter Phoebe Piotr Poppy Precious Preston Priya Priyanka Rabia
Rachel Rafael Raheem Rahma Raihan Rajan Ralph Raphael Ravi Raya Rayan Rebecca Reece Reggie Rehan Reuben Rhianna Rhys Riya Ria
Rizwan Robert Robin Rohan Roman Ronnie Rory Rosa Rosie Ruby Rufus Ryan Saad Safa Safiya Sahara Sahil Saira Salma Salman Sam
Sameer Samina Samuel Sana Sanaa Sanjay Sara Sarah Sean Sebastian Selena Shabaz Shanice Shanelle Shania Shannon Shreya
Simran Skye Sofia Sonia Sophia Sophie Stanley Stefan Sulaiman Sumaya Summayah Sunny Syed Szymon Tahmid Tamara Tanisha
Tanya Tariq Taylor Teddy Tegan Temi Theo Theodore Thomas Tia Tiana Tiffany Tilly Toby Tom Tomasz Tommy Tyler Tyrese Umar Uzair
Valentina Vanessa Victoria Viktor Viktoria Violet Vlad Wiktor Wiktoria William Xander Yahya Yasin Yasmin Yasmine Younis
Yousef Yuna Yunus Yusra Yusuf Zac Zach Zachary Zahra Zain Zaina Zainab Zakariya Zaki Zara Zayd Zayn Zeeshan Zhara Zofia
Zoe Zoya Zuzanna`;

const known = new Set(names.trim().split(/\s+/));

/** Whether a word is a first name that children here are often given. */
export const isFirstName = (word: string): boolean => known.has(word);
