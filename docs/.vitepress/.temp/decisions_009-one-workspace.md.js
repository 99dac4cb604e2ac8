import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"009 The inner loops share one array","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/009-one-workspace.md","filePath":"decisions/009-one-workspace.md"}');
const _sfc_main = { name: "decisions/009-one-workspace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_009-the-inner-loops-share-one-array" tabindex="-1">009 The inner loops share one array <a class="header-anchor" href="#_009-the-inner-loops-share-one-array" aria-label="Permalink to &quot;009 The inner loops share one array&quot;">​</a></h1><p><strong>Decision.</strong> The loops of <code>@convlang/backend-ts</code> that multiply work on one array of 1.4 MB that is made with the module (<code>products/multiply.ts</code>), not on arrays that are handed to them. It holds nothing that outlives a kernel&#39;s call.</p><p><strong>Why.</strong> V8 compiles the address and length of an array that can never be another one into the loop. A loop over arrays that come as arguments keeps both of each in registers, runs out of them, and was measured at 0.68 of the speed. Copying numbers into the array costs far less, and packing them is needed anyway.</p><p><strong>Cost.</strong> State in a module. The rest of the code has none that anybody could see: what three modules keep beside it only saves time, the lines of the last text that a place was asked of (<code>locate.ts</code> of <code>diagnostics</code>), the defaults of each layer&#39;s arguments (<code>complete-args.ts</code> of <code>ops</code>), and the lexer and grammar, which are built when a first text is read (<code>once.ts</code> of <code>syntax</code>). <code>memoryBytes</code> of an executable leaves the array out, as all executables share it. Two copies of the module have two.</p><p><strong>When to revisit.</strong> When an engine keeps arguments in registers as well, or when a backend of WebAssembly takes this one&#39;s place.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/009-one-workspace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _009OneWorkspace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _009OneWorkspace as default
};
