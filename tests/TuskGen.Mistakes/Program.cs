using TuskGen.Mistakes;

Console.Write(MistakeTable.Measure().ToMarkdown());
