using Medborgardialog.Benchmarks.Analysis;

return args switch
{
    ["analysis", "--data", var data, .. var rest] => AnalysisBenchmark.Run(data, rest),
    ["train", "--data", var data, "--out", var file, .. var rest] => Training.Run(data, file, rest),
    ["words", "--out", var file] => WordList.Write(Console.In, file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        analysis --data DIR [--only PART]           measures the text analysis on the data folder and prints the tables;
                                                    PART is guided, open [--sample ROWS] [--sets NAME ...], open-speed or speed
        train --data DIR --out FILE [--2019]        fits the shipped classifier and writes it
        words --out FILE                            counts the words of the standard input for the compound splitter
        """);
    return 1;
}
