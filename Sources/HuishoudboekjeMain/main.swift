import HuishoudboekjeCommand

Main.main()
