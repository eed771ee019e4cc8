global using HookTriggerId = string;
