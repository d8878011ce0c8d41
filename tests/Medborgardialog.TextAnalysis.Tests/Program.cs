using Medborgardialog.TextAnalysis.Tests;

// dotnet Medborgardialog.TextAnalysis.Tests.dll MODE: prints the themes of the example answers, one statement a line.
Console.OutputEncoding = System.Text.Encoding.UTF8;
foreach (var line in ExampleThemes.Lines(Enum.Parse<Medborgardialog.TextAnalysis.AnalysisMode>(args[0]), threads: 1))
{
    Console.WriteLine(line);
}
